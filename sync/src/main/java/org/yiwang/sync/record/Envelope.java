package org.yiwang.sync.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yiwang.division.DivisionCode;

/** The headers of a Kafka message around a record. */
public final class Envelope {

    public static final String KIND = "kind";

    /** Form in which the record is written. */
    public static final String SCHEMA = "schema";

    /** Lowest form that a reader must know; newer forms only add to it. */
    public static final String READS_FROM = "reads-from";

    public static final String VERSION = "version";
    public static final String EPOCH = "epoch";
    public static final String SOURCE = "source";
    public static final String OUTBOX_ID = "outbox-id";

    /** Ids of the sender's and of the receiver's keys, by which a record is sealed. */
    public static final String SEALED_BY = "sealed-by";

    public static final String SEALED_FOR = "sealed-for";

    /** The sender's signature, instead of a seal, over a record that everybody may read. */
    public static final String SIGNATURE = "signature";

    private static final String TOPIC_PREFIX = "inbox.";

    private Envelope() {}

    /** Returns the headers of an outbox row that {@code source} sends. */
    public static Map<String, String> of(OutboxRow row, DivisionCode source, RecordKinds kinds) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(KIND, row.kind());
        headers.put(SCHEMA, String.valueOf(row.form()));
        headers.put(READS_FROM, String.valueOf(RecordForm.readsFrom(row, kinds)));
        headers.put(VERSION, String.valueOf(row.version()));
        headers.put(EPOCH, String.valueOf(row.epoch()));
        headers.put(SOURCE, source.value());
        headers.put(OUTBOX_ID, String.valueOf(row.id()));
        return headers;
    }

    /** Returns a node's inbox topic. */
    public static String inboxOf(DivisionCode node) {
        return TOPIC_PREFIX + node.value();
    }
}
