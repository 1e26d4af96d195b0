package org.yiwang.sync.send.capture;

import io.debezium.engine.RecordChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.yiwang.sync.record.OutboxRow;

/**
 * Between the engine, which hands over one change as soon as it is read, and Kafka, which is quickest with many at once:
 * while some are on their way the next ones gather here, in their order. What may wait is bounded; then the engine waits.
 */
final class ChangeBatcher implements AutoCloseable {

    private static final int KIB = 1024;
    private static final int MAX_KIB = 8 * KIB;
    private static final long LOOK_UP_MILLIS = 200;
    private static final long STOP_MILLIS = 5_000;

    private final BatchSender shipping;
    private final CaptureProgress progress;
    private final int most;
    private final BlockingQueue<Item> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MAX_KIB);
    private final Thread thread = new Thread(this::run, "outbox-conveyor");
    private volatile @Nullable RuntimeException failure;
    private @Nullable Delivered delivered;

    /** At most {@code most} changes are on their way at once. */
    ChangeBatcher(BatchSender shipping, CaptureProgress progress, int most) {
        this.shipping = shipping;
        this.progress = progress;
        this.most = most;
        thread.setDaemon(true);
        thread.start();
    }

    /** A change, and what of the outbox's rows it brought. */
    private record Item(RecordChangeEvent<SourceRecord> change, Optional<OutboxRow> row) {

        int weight() {
            int bytes =
                    row.map(OutboxRow::payload).map(payload -> payload.length).orElse(0);
            return Math.min(MAX_KIB, 1 + bytes / KIB);
        }
    }

    /** All up to this change is safe with Kafka, and whether any row of the outbox was among the last. */
    record Delivered(RecordChangeEvent<SourceRecord> last, boolean rows) {

        private Delivered after(@Nullable Delivered before) {
            return new Delivered(last, rows || before != null && before.rows);
        }
    }

    /**
     * Returns as soon as there is room for it.
     *
     * @throws RuntimeException when what was put before could not be sent, for another reason than that Kafka is away
     */
    void put(RecordChangeEvent<SourceRecord> change) throws InterruptedException {
        Item item = new Item(change, OutboxChange.rowOf(change.record()));
        while (!room.tryAcquire(item.weight(), LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
            failIfBroken();
        }
        failIfBroken();
        waiting.add(item);
    }

    private void failIfBroken() {
        RuntimeException broken = failure;
        if (broken != null) {
            throw broken;
        }
    }

    /** What has become safe since the last call. */
    synchronized Optional<Delivered> delivered() {
        Optional<Delivered> news = Optional.ofNullable(delivered);
        delivered = null;
        return news;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                send(next());
            }
        } catch (InterruptedException e) {
            failure = new IllegalStateException("The node is stopping", e);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private List<Item> next() throws InterruptedException {
        List<Item> items = new ArrayList<>();
        items.add(waiting.take());
        waiting.drainTo(items, most - 1);
        return items;
    }

    private void send(List<Item> items) throws InterruptedException {
        List<OutboxRow> rows =
                items.stream().map(Item::row).flatMap(Optional::stream).toList();
        if (!rows.isEmpty()) {
            shipping.ship(rows);
            progress.sent(rows);
        }
        note(new Delivered(items.get(items.size() - 1).change(), !rows.isEmpty()));
        room.release(items.stream().mapToInt(Item::weight).sum());
    }

    private synchronized void note(Delivered news) {
        delivered = news.after(delivered);
    }

    /** Ends it; what has not become safe is read again by the next engine. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
