package org.yiwang.sync.watch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;

/** Measures the lag of the inbox. */
@Component
class ReceivingFigures {

    private final InboxWatch inbox;

    ReceivingFigures(InboxWatch inbox) {
        this.inbox = inbox;
    }

    LinkReport.Inbox inbox(List<Neighbour> neighbours) {
        InboxLag lag = inbox.lag();
        return new LinkReport.Inbox(
                lag.connected(),
                lag.records(),
                lag.seconds(),
                neighbours.stream().mapToDouble(Neighbour::takenPerSecond).sum());
    }
}
