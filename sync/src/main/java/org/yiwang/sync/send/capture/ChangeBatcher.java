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

/** Batches single changes from the Debezium engine for Kafka. Bounded: the engine blocks when the buffer is full. */
final class ChangeBatcher implements AutoCloseable {

    private static final int KIB = 1024;
    private static final int MAX_KIB = 8 * KIB;
    private static final long LOOK_UP_MILLIS = 200;
    private static final long STOP_MILLIS = 5_000;

    private final BatchSender sender;
    private final CaptureProgress progress;
    private final int most;
    private final BlockingQueue<Item> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MAX_KIB);
    private final Thread thread = new Thread(this::run, "outbox-batcher");
    private volatile @Nullable RuntimeException failure;
    private @Nullable Delivered delivered;

    /** Sends at most {@code most} changes at once. */
    ChangeBatcher(BatchSender sender, CaptureProgress progress, int most) {
        this.sender = sender;
        this.progress = progress;
        this.most = most;
        thread.setDaemon(true);
        thread.start();
    }

    /** A change, and the outbox row in it, if any. */
    private record Item(RecordChangeEvent<SourceRecord> change, Optional<OutboxRow> row) {

        int weight() {
            int bytes =
                    row.map(OutboxRow::payload).map(payload -> payload.length).orElse(0);
            return Math.min(MAX_KIB, 1 + bytes / KIB);
        }
    }

    /** The last change that Kafka has acknowledged, and whether any row of the outbox was among the last. */
    record Delivered(RecordChangeEvent<SourceRecord> last, boolean rows) {

        private Delivered after(@Nullable Delivered before) {
            return new Delivered(last, rows || before != null && before.rows);
        }
    }

    /**
     * Adds a change; blocks until the buffer has room.
     *
     * @throws RuntimeException if an earlier change could not be sent, unless Kafka is only unavailable
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

    /** Returns the changes acknowledged since the last call. */
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
            sender.ship(rows);
            progress.sent(rows);
        }
        note(new Delivered(items.get(items.size() - 1).change(), !rows.isEmpty()));
        room.release(items.stream().mapToInt(Item::weight).sum());
    }

    private synchronized void note(Delivered news) {
        delivered = news.after(delivered);
    }

    /** Stops sending; the next engine reads unacknowledged changes again. */
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
