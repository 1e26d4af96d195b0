package org.yiwang.sync.record;

import java.util.Map;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;

/**
 * In which form a record is written, by its headers: {@code schema} is that form, {@code reads-from} the lowest form that
 * a reader must know. A record in a newer form that only adds is taken like any other; one that breaks is held until this
 * node knows its form.
 */
public record RecordForm(String kind, long written, long readsFrom) {

    /**
     * Of these headers. One without {@code reads-from} is for readers that know its very form.
     *
     * @throws RecordRefused when they do not say in which form the record is
     */
    static RecordForm of(Map<String, String> headers) {
        long written = IncomingRecord.number(headers, Envelope.SCHEMA);
        long readsFrom = headers.containsKey(Envelope.READS_FROM)
                ? IncomingRecord.number(headers, Envelope.READS_FROM)
                : written;
        return new RecordForm(headers.getOrDefault(Envelope.KIND, ""), written, readsFrom);
    }

    /**
     * Whether this node knows the kind and a form in which it can read a record with these headers. What it can not
     * read now, it can after an upgrade.
     *
     * @throws RecordRefused when they do not say in which form the record is
     */
    public static boolean canRead(Map<String, String> headers, RecordKinds kinds) {
        return of(headers).isReadable(kinds);
    }

    /** What goes into the header {@code reads-from} of a row. */
    static int readsFrom(OutboxRow row, RecordKinds kinds) {
        return kinds.find(row.kind()).map(kind -> kind.readsFrom(row.form())).orElse(row.form());
    }

    /** The kind, when the record can be read. */
    RecordName readable(RecordKinds kinds) {
        RecordName known = kinds.find(kind).orElseThrow(() -> RecordRefused.held("kindUnknown", kind));
        if (readsFrom > known.form()) {
            throw RecordRefused.held("newerForm", kind, written, readsFrom, known.form());
        }
        return known;
    }

    /** The payload in the form that this node knows; as it is when it was written in that one or a newer. */
    String raised(RecordName known, String payload) {
        return FormStep.raise(known, written, payload);
    }

    private boolean isReadable(RecordKinds kinds) {
        return kinds.find(kind).filter(known -> readsFrom <= known.form()).isPresent();
    }
}
