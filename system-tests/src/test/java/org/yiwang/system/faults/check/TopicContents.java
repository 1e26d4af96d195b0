package org.yiwang.system.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.yiwang.application.Application;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.system.faults.fault.Planted;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.InboxTopics;

/**
 * Checks that an inbox has every version that others wrote of the cases that its node may know, and nothing of any
 * other case.
 */
record TopicContents(InboxTopics topics) implements Check {

    private static final Set<String> OF_CASES = Set.of(RecordKinds.APPLICATION.text(), "request", "request_answer");

    @Override
    public void check(Found found, Violations violations) {
        FaultNetwork.NODES.forEach(node -> {
            Map<String, Set<Long>> versions = new HashMap<>();
            topics.all(node, raw -> {
                if (!raw.headers().containsKey(Planted.HEADER)) {
                    read(topics.opened(node, raw), node, versions, found, violations);
                }
            });
            found.cases().values().stream()
                    .filter(one -> one.audience().contains(new DivisionCode(node)))
                    .forEach(one -> complete(one, node, versions, violations));
        });
    }

    private static void read(
            RawRecord raw, String node, Map<String, Set<Long>> versions, Found found, Violations violations) {
        String kind = raw.header(Envelope.KIND);
        IncomingRecord record = IncomingRecord.open(raw, knowing(raw));
        boolean ofCase = OF_CASES.contains(kind);
        if (!ofCase) {
            return;
        }
        Application one = found.cases().get(record.key());
        violations.unless(one != null, "what was sent is stored", record.key(), node, "no database knows it");
        violations.unless(
                one == null || one.audience().contains(new DivisionCode(node)),
                "only its audience is sent a case",
                record.key(),
                node,
                kind + " version " + record.version() + " is in its inbox");
        if (kind.equals(RecordKinds.APPLICATION.text())) {
            versions.computeIfAbsent(record.key(), any -> new HashSet<>()).add(record.version());
        }
    }

    /** The known kinds and that of {@code raw} in its form, because every record in an inbox must be readable. */
    private static RecordKinds knowing(RawRecord raw) {
        String kind = raw.header(Envelope.KIND);
        int form = Integer.parseInt(raw.header(Envelope.SCHEMA));
        RecordKinds own = new RecordKinds(List.of());
        return own.find(kind).isPresent() ? own : new RecordKinds(List.of(new RecordName(kind, form, 1)));
    }

    private static void complete(Application one, String node, Map<String, Set<Long>> versions, Violations violations) {
        Set<Long> sent = versions.getOrDefault(one.no().value(), Set.of());
        long missing = LongStream.rangeClosed(1, one.history().size())
                .filter(version -> !sent.contains(version))
                .filter(version -> !writer(one, version).equals(node))
                .count();
        violations.unless(missing == 0, "every version was sent", one.no().value(), node, missing + " are missing");
    }

    private static String writer(Application one, long version) {
        HistoryEntry entry = one.history().get(Math.toIntExact(version) - 1);
        return entry.node().value();
    }
}
