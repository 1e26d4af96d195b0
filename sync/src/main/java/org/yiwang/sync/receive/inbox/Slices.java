package org.yiwang.sync.receive.inbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.RawRecord;

/**
 * Splits a batch into slices of one transaction each, in order; opens seals and unpacks packages. Parses a slice only when
 * it is asked for.
 */
final class Slices implements Iterator<Slices.Slice> {

    /** Limits transactions, because packages are large. */
    private static final int MAX_AT_ONCE = 250;

    private final Iterator<RawRecord> batch;
    private final UnaryOperator<RawRecord> open;
    private final Function<List<RawRecord>, PreparedWrite> prepare;

    /** Uses {@code open} on each record, and {@code prepare} to parse them; the result is the database work that remains. */
    Slices(List<RawRecord> batch, UnaryOperator<RawRecord> open, Function<List<RawRecord>, PreparedWrite> prepare) {
        this.batch = batch.iterator();
        this.open = open;
        this.prepare = prepare;
    }

    /** The records of one transaction. */
    record Slice(List<RawRecord> records, PreparedWrite storing) {}

    @Override
    public boolean hasNext() {
        return batch.hasNext();
    }

    @Override
    public Slice next() {
        List<RawRecord> records = new ArrayList<>();
        while (batch.hasNext() && records.size() < MAX_AT_ONCE) {
            ApplicationPackage.unpacked(opened(batch.next())).forEach(records::add);
        }
        return new Slice(records, prepared(records));
    }

    /** Leaves a record that cannot be opened as it is; that shows when it is parsed. */
    private RawRecord opened(RawRecord raw) {
        try {
            return open.apply(raw);
        } catch (RecordRefused sealed) {
            return raw;
        }
    }

    /** Defers a parse error to the time of storing, so that it is handled like a failed write. */
    private PreparedWrite prepared(List<RawRecord> records) {
        try {
            return prepare.apply(records);
        } catch (RuntimeException e) {
            return PreparedWrite.ofAnything(() -> {
                throw e;
            });
        }
    }
}
