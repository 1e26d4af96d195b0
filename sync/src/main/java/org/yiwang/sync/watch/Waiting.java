package org.yiwang.sync.watch;

import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.link.LinkReport.Pending;

/** Counts at one moment: quarantined records by source, open requests by holder, applications set aside, missing files. */
record Waiting(Map<String, Long> quarantined, Map<String, Long> requests, long setAside, long files) {

    Waiting {
        quarantined = Map.copyOf(quarantined);
        requests = Map.copyOf(requests);
    }

    Pending total() {
        return new Pending(sum(quarantined), setAside, sum(requests), files);
    }

    long quarantinedFrom(DivisionCode node) {
        return quarantined.getOrDefault(node.value(), 0L);
    }

    long requestsAt(DivisionCode node) {
        return requests.getOrDefault(node.value(), 0L);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
