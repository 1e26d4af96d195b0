package org.yiwang.sync.status;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.link.Remark;
import org.yiwang.link.Remark.Weight;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.remark.Remarks;
import org.yiwang.sync.traffic.Heard;
import org.yiwang.sync.traffic.Traffic;

/** Says whose clock is ahead of ours. */
@Component
class SkewRemarks implements Remarks {

    private final NodeDirectory directory;
    private final Traffic traffic;

    SkewRemarks(NodeDirectory directory, Traffic traffic) {
        this.directory = directory;
        this.traffic = traffic;
    }

    @Override
    public List<Remark> remarks() {
        return directory.all().stream().flatMap(this::about).toList();
    }

    private Stream<Remark> about(KnownNode node) {
        return traffic
                .heardFrom(node.code())
                .filter(heard -> !heard.ahead().isZero())
                .map(heard -> ahead(node, heard))
                .stream();
    }

    private static Remark ahead(KnownNode node, Heard heard) {
        return Remark.of(
                Weight.WARNING,
                "clockAhead",
                heard.takenAt(),
                node.name(),
                heard.ahead().toSeconds(),
                heard.timesAhead());
    }
}
