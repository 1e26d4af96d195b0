package org.yiwang.system.faults.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.system.faults.network.InboxTopics;

/** Puts records into inboxes: duplicated, reordered, replayed or forged. */
public final class RecordFaults {
    private static final int LOOK_BACK = 400;
    private static final int FEW = 5;

    private final InboxTopics topics;
    private final Planted planted;

    public RecordFaults(InboxTopics topics, Planted planted) {
        this.topics = topics;
        this.planted = planted;
    }

    Fault draw(FaultKind kind, String node, Random random) {
        Random own = new Random(random.nextLong());
        String target = "inbox of " + node + " #" + Math.abs(own.nextInt());
        return Fault.atOnce(kind, target, () -> put(kind, node, own));
    }

    private void put(FaultKind kind, String node, Random random) {
        switch (kind) {
            case POISON -> topics.putSealed(node, poison(node));
            case LATE_WRITER -> lateWriter(node, random);
            default -> again(kind, node, random).forEach(record -> topics.put(node, record));
        }
    }

    private List<RawRecord> again(FaultKind kind, String node, Random random) {
        List<RawRecord> last = topics.last(node, LOOK_BACK);
        int from = Math.max(0, last.size() - FEW);
        if (kind == FaultKind.RECORDS_REPLAYED && from > 0) {
            from = random.nextInt(from);
        }
        List<RawRecord> few = new ArrayList<>(last.subList(from, Math.min(last.size(), from + FEW)));
        if (kind == FaultKind.RECORDS_REORDERED) {
            Collections.reverse(few);
        }
        return few;
    }

    private RawRecord poison(String node) {
        String key = "poison-" + UUID.randomUUID();
        planted.poison(node, key);
        Map<String, String> headers = new HashMap<>();
        headers.put(Envelope.KIND, RecordKinds.APPLICATION.text());
        headers.put(Envelope.SCHEMA, String.valueOf(RecordKinds.APPLICATION.form()));
        headers.put(Envelope.VERSION, "1");
        headers.put(Envelope.EPOCH, "1");
        headers.put(Envelope.SOURCE, node);
        headers.put(Envelope.OUTBOX_ID, key.substring(key.length() - 8));
        headers.put(Planted.HEADER, "poison");
        return new RawRecord(key, headers, "{ \"no\": ".getBytes(StandardCharsets.UTF_8));
    }

    /** Forges a record of a node that has handed its case over; replays old records if there is no such node. */
    private void lateWriter(String node, Random random) {
        List<LateRecord> possible = LateRecord.among(topics.last(node, LOOK_BACK).stream()
                .map(record -> topics.opened(node, record))
                .toList());
        if (possible.isEmpty()) {
            put(FaultKind.RECORDS_REPLAYED, node, random);
            return;
        }
        LateRecord late = possible.get(random.nextInt(possible.size()));
        planted.late(node, late.no());
        topics.putSealed(node, late.forged());
    }
}
