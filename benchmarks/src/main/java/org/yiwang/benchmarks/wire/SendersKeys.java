package org.yiwang.benchmarks.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.MakeKeys;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.RegistrationTexts;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.seal.RecordSeals;

/** The keys of nodes in whose name the benchmark sends; it makes those of nodes that do not run, for the county to register. */
final class SendersKeys {

    private static final String PASSWORD = "for benchmarks";

    private final Path registrations;
    private final Path stores;
    private final KeyDirectory directory;
    private final Map<DivisionCode, NodeKeyFiles> running = new ConcurrentHashMap<>();
    private final Map<DivisionCode, RecordSeals> seals = new ConcurrentHashMap<>();

    SendersKeys(Path registrations, Path stores) {
        this.registrations = registrations;
        this.stores = stores;
        directory = new RegistrationTexts(registrations);
    }

    /** Uses the keys of a node of the network. */
    void add(NodeKeyFiles files) {
        running.put(new DivisionCode(files.code()), files);
    }

    RawRecord seal(DivisionCode from, DivisionCode to, RawRecord record) {
        return of(from).seal(to, record);
    }

    RecordSeals of(DivisionCode node) {
        return seals.computeIfAbsent(
                node,
                from -> new RecordSeals(keys(from), directory, Set.of(), Duration.ofDays(30), from, Clock.systemUTC()));
    }

    private NodeKeys keys(DivisionCode node) {
        NodeKeyFiles files = running.get(node);
        try {
            if (files != null) {
                return NodeKeys.of(node, files.store(), files.password(), directory);
            }
            Files.createDirectories(stores);
            Path store = stores.resolve(node + ".p12");
            MakeKeys.make(node, PASSWORD, store, registrations.resolve(node + ".txt"));
            return NodeKeys.of(node, store, PASSWORD, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
