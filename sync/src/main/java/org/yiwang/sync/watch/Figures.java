package org.yiwang.sync.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.replication.link.RemarkText;

/** The part of a link report that is cheap enough to be measured every few seconds. */
record Figures(
        Instant at,
        LinkReport.Outbox outbox,
        LinkReport.Inbox inbox,
        List<Neighbour> neighbours,
        LinkReport.Pending pending,
        @Nullable ReconcileReport lastReconciliation,
        List<RemarkText> remarks) {

    Figures {
        neighbours = List.copyOf(neighbours);
        remarks = List.copyOf(remarks);
    }
}
