package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.receive.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.send.routing.Routes;

/** Stores announcements of other nodes in the directory, and greets a node that is new or has another database. */
@Component
class AnnouncementReceiver implements RecordReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementReceiver.class);

    private final NodeDirectory directory;
    private final Announcer announcer;
    private final NodeGreeting greeting;
    private final Routes routes;
    private final Clock clock;

    AnnouncementReceiver(
            NodeDirectory directory, Announcer announcer, NodeGreeting greeting, Routes routes, Clock clock) {
        this.directory = directory;
        this.announcer = announcer;
        this.greeting = greeting;
        this.routes = routes;
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
            store(node, before);
        }
    }

    private void store(NodeAnnouncement node, Optional<KnownNode> before) {
        boolean sameDatabase = before.map(known -> known.incarnation().equals(node.incarnation()))
                .orElse(false);
        if (!sameDatabase) {
            directory.hold();
        }
        List<String> behind = node.behind(announcer.forms());
        if (!behind.isEmpty()) {
            LOG.warn(
                    "{} can read only older forms of: {}. It holds newer records back until it is upgraded.",
                    node.code(),
                    String.join(", ", behind));
        }
        directory.store(new KnownNode(
                node.code(), node.name(), node.baseUrl(), node.incarnation(), node.announcedAt(), clock.instant()));
        if (!sameDatabase) {
            greeting.greet(node, before.isPresent());
        }
    }
}
