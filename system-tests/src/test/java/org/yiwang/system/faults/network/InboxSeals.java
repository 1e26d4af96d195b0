package org.yiwang.system.faults.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.RegistrationTexts;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.seal.RecordSeals;

/** Opens and seals records by the keys of the nodes of a network. */
final class InboxSeals {
    private final Network network;
    private final Map<String, RecordSeals> byNode = new ConcurrentHashMap<>();

    InboxSeals(Network network) {
        this.network = network;
    }

    /** A record of a node's inbox, open. */
    RawRecord open(String node, RawRecord record) {
        return of(node).open(record);
    }

    /** A record for a node's inbox, sealed by the node in whose name it is written. */
    RawRecord seal(String node, RawRecord record) {
        return of(record.header(Envelope.SOURCE)).seal(new DivisionCode(node), record);
    }

    private RecordSeals of(String node) {
        return byNode.computeIfAbsent(node, this::read);
    }

    private RecordSeals read(String node) {
        NodeKeyFiles files = network.node(node).keys();
        KeyDirectory directory = new RegistrationTexts(files.registrations());
        DivisionCode code = new DivisionCode(node);
        try {
            return new RecordSeals(
                    NodeKeys.of(code, files.store(), files.password(), directory),
                    directory,
                    Set.of("node_key"),
                    Duration.ofDays(30),
                    code,
                    Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
