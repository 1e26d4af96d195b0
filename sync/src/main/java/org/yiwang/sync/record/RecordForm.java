package org.yiwang.sync.record;

import java.util.Map;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;

/**
 * The form of a record by its headers: {@code schema} is that form, {@code reads-from} the lowest form that a reader
 * must know. A newer form that only adds is taken like any other; a breaking one is held until this node knows its
 * form.
 */
public record RecordForm(String kind, long written, long readsFrom) {

    /**
     * Reads the form from headers. Without {@code reads-from} a reader must know the very form.
     *
     * @throws RecordRefused if the headers do not give the form
     */
    static RecordForm of(Map<String, String> headers) {
        long written = IncomingRecord.number(headers, Envelope.SCHEMA);
        long readsFrom = headers.containsKey(Envelope.READS_FROM)
                ? IncomingRecord.number(headers, Envelope.READS_FROM)
                : written;
        return new RecordForm(headers.getOrDefault(Envelope.KIND, ""), written, readsFrom);
    }

    /**
     * Whether this node knows the kind, and a form in which it can read a record with these headers. An upgrade can
     * turn false into true.
     *
     * @throws RecordRefused if the headers do not give the form
     */
    public static boolean canRead(Map<String, String> headers, RecordKinds kinds) {
        return of(headers).isReadable(kinds);
    }

    /** Returns the header {@code reads-from} of a row. */
    static int readsFrom(OutboxRow row, RecordKinds kinds) {
        return kinds.find(row.kind()).map(kind -> kind.readsFrom(row.form())).orElse(row.form());
    }

    /** Returns the kind if the record can be read. */
    RecordName readable(RecordKinds kinds) {
        RecordName known = kinds.find(kind).orElseThrow(() -> RecordRefused.held("kindUnknown", kind));
        if (readsFrom > known.form()) {
            throw RecordRefused.held("newerForm", kind, written, readsFrom, known.form());
        }
        return known;
    }

    /** Upgrades a payload to the form that this node knows; leaves that form and newer ones as they are. */
    String raised(RecordName known, String payload) {
        return FormStep.raise(known, written, payload);
    }

    private boolean isReadable(RecordKinds kinds) {
        return kinds.find(kind).filter(known -> readsFrom <= known.form()).isPresent();
    }
}
