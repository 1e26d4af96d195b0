package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.receive.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/**
 * Takes other nodes into the directory. One below that is new here, or comes back with another database, is told this
 * node's address in return, and by whoever publishes reference data all that it must know. One that comes back with another
 * database is sent the applications of its that are known here. One above may have lost requests as well: those that are
 * unanswered are passed on again.
 */
@Component
class AnnouncementReceiver implements RecordReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementReceiver.class);

    private final NodeDirectory directory;
    private final Announcer announcer;
    private final Outbox outbox;
    private final Routes routes;
    private final InitialLoads loads;
    private final IncomingRequests requests;
    private final LevelPolicy policy;
    private final ThisNode here;
    private final Clock clock;

    AnnouncementReceiver(
            NodeDirectory directory,
            Announcer announcer,
            Outbox outbox,
            Routes routes,
            InitialLoads loads,
            IncomingRequests requests,
            LevelPolicy policy,
            ThisNode here,
            Clock clock) {
        this.directory = directory;
        this.announcer = announcer;
        this.outbox = outbox;
        this.routes = routes;
        this.loads = loads;
        this.requests = requests;
        this.policy = policy;
        this.here = here;
        this.clock = clock;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.NODE;
    }

    @Override
    public void receive(IncomingRecord record) {
        NodeAnnouncement node = Json.read(record.payload(), NodeAnnouncement.class);
        if (!node.code().equals(record.source())) {
            throw RecordRefused.because(
                    "speaksForAnother", record.source().value(), node.code().value());
        }
        if (!routes.onOnePath(node.code())) {
            throw RecordRefused.because("notOnOnePath", node.code().value());
        }
        Optional<KnownNode> before = directory.find(node.code());
        if (before.isEmpty() || before.get().announcedAt().isBefore(node.announcedAt())) {
            take(node, before);
        }
    }

    private void take(NodeAnnouncement node, Optional<KnownNode> before) {
        boolean sameDatabase = before.map(known -> known.incarnation().equals(node.incarnation()))
                .orElse(false);
        if (!sameDatabase) {
            directory.hold();
        }
        List<String> behind = node.behind(announcer.forms());
        if (!behind.isEmpty()) {
            LOG.warn(
                    "{} knows only older forms of: {}. What it cannot read waits there until it is upgraded.",
                    node.code(),
                    String.join(", ", behind));
        }
        directory.store(new KnownNode(
                node.code(), node.name(), node.baseUrl(), node.incarnation(), node.announcedAt(), clock.instant()));
        if (!sameDatabase) {
            greet(node, before.isPresent());
        }
    }

    /** The county tells all that it knows to whoever is new; the others what they know to whoever lost it. */
    private void greet(NodeAnnouncement node, boolean wasKnown) {
        if (here.code().isAbove(node.code())) {
            outbox.put(announcer.announcement().asRecord(), Set.of(node.code()));
        } else {
            requests.passOnAgain();
        }
        boolean toWhomIsBelow = policy.publishesReferenceData() && here.code().isAbove(node.code());
        if (wasKnown || toWhomIsBelow) {
            loads.begin(node.code(), node.incarnation());
        }
    }
}
