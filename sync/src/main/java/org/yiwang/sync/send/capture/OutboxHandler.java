package org.yiwang.sync.send.capture;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;

/** Handles the changes of one run of the engine; commits an offset only after Kafka has everything before it. */
final class OutboxHandler implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>> {

    /** Commits an offset without rows once a minute, often enough to stay near the end of the binlog. */
    private static final long MARK_HEARTBEATS_AFTER_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final ChangeBatcher batcher;
    private final EngineHeartbeat heartbeat;
    private long lastMarkedNanos = System.nanoTime();

    OutboxHandler(ChangeBatcher batcher, EngineHeartbeat heartbeat) {
        this.batcher = batcher;
        this.heartbeat = heartbeat;
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        heartbeat.workBegins();
        for (RecordChangeEvent<SourceRecord> change : changes) {
            batcher.put(change);
        }
        ChangeBatcher.Delivered delivered = batcher.delivered().orElse(null);
        if (delivered != null && isWorthMarking(delivered)) {
            lastMarkedNanos = System.nanoTime();
            committer.markProcessed(delivered.last());
            committer.markBatchFinished();
        }
        heartbeat.beat();
    }

    private boolean isWorthMarking(ChangeBatcher.Delivered delivered) {
        return delivered.rows() || System.nanoTime() - lastMarkedNanos > MARK_HEARTBEATS_AFTER_NANOS;
    }
}
