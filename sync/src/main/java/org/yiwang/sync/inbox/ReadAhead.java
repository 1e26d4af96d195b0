package org.yiwang.sync.inbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.RawRecord;

/**
 * A batch in slices of one transaction each, packages unpacked. While one is being stored the next is read on another
 * thread, one ahead and no more, for the sake of memory; they are handed out in their order, by the caller's thread.
 */
final class ReadAhead {

    /** Packages are large, transactions should not be. */
    private static final int MOST_AT_ONCE = 500;

    private final Iterator<RawRecord> batch;
    private final Function<List<RawRecord>, Runnable> prepare;

    /** {@code prepare} does for some records what needs no database; its answer does the rest. */
    ReadAhead(List<RawRecord> batch, Function<List<RawRecord>, Runnable> prepare) {
        this.batch = batch.iterator();
        this.prepare = prepare;
    }

    /** Records of one transaction; {@code store} is what is left to be done in it. */
    record Slice(List<RawRecord> records, Runnable store) {}

    void forEach(Consumer<Slice> take) {
        Slice slice = batch.hasNext() ? read() : null;
        while (slice != null) {
            FutureTask<Slice> next = batch.hasNext() ? reading() : null;
            take.accept(slice);
            slice = next == null ? null : await(next);
        }
    }

    private FutureTask<Slice> reading() {
        FutureTask<Slice> next = new FutureTask<>(this::read);
        Thread reader = new Thread(next, "inbox-reader");
        reader.setDaemon(true);
        reader.start();
        return next;
    }

    private Slice read() {
        List<RawRecord> records = new ArrayList<>();
        while (batch.hasNext() && records.size() < MOST_AT_ONCE) {
            ApplicationPackage.unpacked(batch.next()).forEach(records::add);
        }
        return new Slice(records, prepared(records));
    }

    /** What cannot be read together fails when it is to be stored, as what cannot be stored does. */
    private Runnable prepared(List<RawRecord> records) {
        try {
            return prepare.apply(records);
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static Slice await(FutureTask<Slice> next) {
        try {
            return next.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The next records could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The node is stopping; what is left comes again", e);
        }
    }
}
