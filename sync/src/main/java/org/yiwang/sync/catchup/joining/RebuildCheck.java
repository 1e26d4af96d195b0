package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.receive.inbox.Quarantine;

/**
 * Checks whether a rebuilt node has its data back: the county's load is done and the inbox is read. It waits for the loads
 * of other nodes as well, and for the keys of all senders, but no longer than {@code rebuildPatience}, because those
 * nodes may be away.
 */
@Component
class RebuildCheck {

    private final ReceivedLoads loads;
    private final InboxWatch inbox;
    private final Quarantine quarantine;
    private final NodeDirectory directory;
    private final ThisNode here;
    private final SyncSettings settings;
    private final Clock clock;
    private final Instant since;

    RebuildCheck(
            ReceivedLoads loads,
            InboxWatch inbox,
            Quarantine quarantine,
            NodeDirectory directory,
            ThisNode here,
            SyncSettings settings,
            Clock clock) {
        this.loads = loads;
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.directory = directory;
        this.here = here;
        this.settings = settings;
        this.clock = clock;
        since = clock.instant();
    }

    boolean isComplete() {
        Set<DivisionCode> done = loads.all().stream()
                .filter(ReceivedLoad::isDone)
                .map(ReceivedLoad::from)
                .collect(Collectors.toSet());
        InboxLag lag = inbox.lag();
        return done.contains(county())
                && lag.connected()
                && lag.records() == 0
                && (hasAll(done) && !quarantine.awaitsKeys() || isOverdue());
    }

    private DivisionCode county() {
        List<DivisionCode> above = here.code().ancestors();
        return above.isEmpty() ? here.code() : above.get(above.size() - 1);
    }

    private boolean hasAll(Set<DivisionCode> done) {
        return directory.all().stream()
                .map(KnownNode::code)
                .filter(node -> !node.equals(here.code()))
                .allMatch(done::contains);
    }

    private boolean isOverdue() {
        return since.plus(settings.rebuildPatience()).isBefore(clock.instant());
    }
}
