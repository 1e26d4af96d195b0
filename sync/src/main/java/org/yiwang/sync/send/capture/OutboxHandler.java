package org.yiwang.sync.send.capture;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;

/** Takes changes from one run of the engine; a position is only stored when Kafka has everything before it. */
final class OutboxHandler implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>> {

    /** A position without news is stored once a minute: often enough to stay near the end of the log. */
    private static final long MARK_HEARTBEATS_AFTER_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final ChangeBatcher conveyor;
    private final EngineHeartbeat pulse;
    private long lastMarkedNanos = System.nanoTime();

    OutboxHandler(ChangeBatcher conveyor, EngineHeartbeat pulse) {
        this.conveyor = conveyor;
        this.pulse = pulse;
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        pulse.workBegins();
        for (RecordChangeEvent<SourceRecord> change : changes) {
            conveyor.put(change);
        }
        ChangeBatcher.Delivered delivered = conveyor.delivered().orElse(null);
        if (delivered != null && isWorthMarking(delivered)) {
            lastMarkedNanos = System.nanoTime();
            committer.markProcessed(delivered.last());
            committer.markBatchFinished();
        }
        pulse.beat();
    }

    private boolean isWorthMarking(ChangeBatcher.Delivered delivered) {
        return delivered.rows() || System.nanoTime() - lastMarkedNanos > MARK_HEARTBEATS_AFTER_NANOS;
    }
}
