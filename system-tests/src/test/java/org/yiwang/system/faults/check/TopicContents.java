package org.yiwang.system.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.yiwang.application.Application;
import org.yiwang.application.HistoryEntry;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.system.faults.fault.Planted;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.InboxTopics;

/** An inbox has every version that others wrote of the cases that its node may know, and nothing of any other case. */
record TopicContents(InboxTopics topics) implements Check {
    @Override
    public void check(Found found, Violations violations) {
        FaultNetwork.NODES.forEach(node -> {
            Map<String, Set<Long>> versions = new HashMap<>();
            topics.all(node, raw -> {
                if (!raw.headers().containsKey(Planted.HEADER)) {
                    read(raw, node, versions, found, violations);
                }
            });
            found.cases().values().stream()
                    .filter(one -> one.audience().contains(new DivisionCode(node)))
                    .forEach(one -> complete(one, node, versions, violations));
        });
    }

    private static void read(
            RawRecord raw, String node, Map<String, Set<Long>> versions, Found found, Violations violations) {
        IncomingRecord record = IncomingRecord.open(raw);
        boolean ofCase = record.kind() == RecordKind.APPLICATION
                || record.kind() == RecordKind.REQUEST
                || record.kind() == RecordKind.REQUEST_ANSWER;
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
                record.kind() + " version " + record.version() + " is in its inbox");
        if (record.kind() == RecordKind.APPLICATION) {
            versions.computeIfAbsent(record.key(), any -> new HashSet<>()).add(record.version());
        }
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
