package org.yiwang.sync.catchup.joining.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.Applications;
import org.yiwang.division.Divisions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.replication.RebuildGuard;
import org.yiwang.sync.Operators;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.catchup.joining.ReceivedLoads;
import org.yiwang.sync.file.AttachmentLedger;

/** {@code /api/v1/sync/joining}: shows operators how much of the initial loads has arrived. */
@RestController
class JoiningController {

    /** The load of one node, and how much of it is here. */
    record Load(String from, String fromName, Phase phase, long received, long total) {}

    /** All loads; {@code rebuilding} while this node is closed. */
    record Joining(boolean rebuilding, List<Load> loads, long inboxLag, long casesKnown, long casesHeld, long files) {}

    private final ReceivedLoads loads;
    private final RebuildGuard rebuilding;
    private final InboxWatch inbox;
    private final Applications applications;
    private final AttachmentLedger attachments;
    private final Divisions divisions;

    JoiningController(
            ReceivedLoads loads,
            RebuildGuard rebuilding,
            InboxWatch inbox,
            Applications applications,
            AttachmentLedger attachments,
            Divisions divisions) {
        this.loads = loads;
        this.rebuilding = rebuilding;
        this.inbox = inbox;
        this.applications = applications;
        this.attachments = attachments;
        this.divisions = divisions;
    }

    @GetMapping("/api/v1/sync/joining")
    Joining joining(@AuthenticationPrincipal SignedInUser me) {
        Operators.check(me.actor());
        InboxLag lag = inbox.lag();
        return new Joining(
                rebuilding.isUnderWay(),
                loads.all().stream()
                        .map(load -> new Load(
                                load.from().value(),
                                divisions.nameOf(load.from()),
                                load.phase(),
                                load.received(),
                                load.total()))
                        .toList(),
                lag.connected() ? lag.records() : -1,
                applications.count(),
                applications.countHeld(),
                attachments.countAwaited());
    }
}
