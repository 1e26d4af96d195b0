package org.yiwang.sync.receive.inbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.RawRecord;

/** A batch in slices of one transaction each, in their order, packages unpacked. Asking for the next one reads it. */
final class Slices implements Iterator<Slices.Slice> {

    /** Packages are large, transactions should not be. */
    private static final int MAX_AT_ONCE = 250;

    private final Iterator<RawRecord> batch;
    private final Function<List<RawRecord>, PreparedWrite> prepare;

    /** {@code prepare} does for some records what needs no database; its answer is what is left to do. */
    Slices(List<RawRecord> batch, Function<List<RawRecord>, PreparedWrite> prepare) {
        this.batch = batch.iterator();
        this.prepare = prepare;
    }

    /** Records of one transaction. */
    record Slice(List<RawRecord> records, PreparedWrite storing) {}

    @Override
    public boolean hasNext() {
        return batch.hasNext();
    }

    @Override
    public Slice next() {
        List<RawRecord> records = new ArrayList<>();
        while (batch.hasNext() && records.size() < MAX_AT_ONCE) {
            ApplicationPackage.unpacked(batch.next()).forEach(records::add);
        }
        return new Slice(records, prepared(records));
    }

    /** What cannot be read together fails when it is to be stored, as what cannot be stored does. */
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
