package org.yiwang.sync.watch;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.replication.link.Remark;
import org.yiwang.replication.link.Remark.Weight;
import org.yiwang.sync.traffic.LastRecord;
import org.yiwang.sync.traffic.Remarks;
import org.yiwang.sync.traffic.Traffic;

/** Warns of nodes whose clock is ahead of ours. */
@Component
class SkewRemarks implements Remarks {

    private final Divisions divisions;
    private final Traffic traffic;

    SkewRemarks(Divisions divisions, Traffic traffic) {
        this.divisions = divisions;
        this.traffic = traffic;
    }

    @Override
    public List<Remark> remarks() {
        return traffic.heard().entrySet().stream()
                .filter(heard -> !heard.getValue().ahead().isZero())
                .sorted(Map.Entry.comparingByKey())
                .map(heard -> ahead(heard.getKey(), heard.getValue()))
                .toList();
    }

    private Remark ahead(DivisionCode node, LastRecord heard) {
        return Remark.of(
                Weight.WARNING,
                "clockAhead",
                heard.takenAt(),
                divisions.nameOf(node),
                heard.ahead().toSeconds(),
                heard.timesAhead());
    }
}
