package org.yiwang.system.faults.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A node's record of a case from before it handed the case over, with a version above all later ones.
 *
 * @param newest the newest version that the inbox knows
 */
record LateRecord(RawRecord raw, IncomingRecord record, long newest) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AHEAD = 3;
    private static final RecordKinds KINDS = new RecordKinds(List.of());

    /** Records before a later epoch in the same inbox, so that the inbox's node knows of the hand-over. */
    static List<LateRecord> among(List<RawRecord> inbox) {
        Map<String, Integer> epochs = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        List<RawRecord> own = inbox.stream().filter(LateRecord::isOfNetwork).toList();
        List<IncomingRecord> opened =
                own.stream().map(raw -> IncomingRecord.open(raw, KINDS)).toList();
        opened.forEach(record -> {
            epochs.merge(record.key(), record.epoch(), Math::max);
            versions.merge(record.key(), record.version(), Math::max);
        });
        List<LateRecord> late = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            IncomingRecord record = opened.get(i);
            if (record.epoch() < epochs.getOrDefault(record.key(), 0)) {
                late.add(new LateRecord(own.get(i), record, versions.get(record.key())));
            }
        }
        return late;
    }

    private static boolean isOfNetwork(RawRecord record) {
        return record.header(Envelope.KIND).equals(RecordKinds.APPLICATION.text())
                && record.header(Planted.HEADER).isEmpty();
    }

    String no() {
        return record.key();
    }

    RawRecord forged() {
        ObjectNode application = (ObjectNode) JSON.readTree(record.payload());
        application.put("version", newest + AHEAD);
        Map<String, String> headers = new HashMap<>();
        headers.put(Envelope.KIND, raw.header(Envelope.KIND));
        headers.put(Envelope.SCHEMA, String.valueOf(RecordKinds.APPLICATION.form()));
        headers.put(Envelope.VERSION, Long.toString(newest + AHEAD));
        headers.put(Envelope.EPOCH, Integer.toString(record.epoch()));
        headers.put(Envelope.SOURCE, record.source().value());
        headers.put(Envelope.OUTBOX_ID, raw.header(Envelope.OUTBOX_ID) + "9");
        headers.put(Planted.HEADER, "late");
        return new RawRecord(
                record.key(), headers, JSON.writeValueAsString(application).getBytes(StandardCharsets.UTF_8));
    }
}
