package org.yiwang.sync.capture;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;
import org.springframework.stereotype.Component;
import org.yiwang.sync.record.OutboxRow;

/** Takes changes in batches; a position is only stored when Kafka has everything before it. */
@Component
class OutboxHandler implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>> {

    /** A position without news is stored once a minute: often enough to stay near the end of the log. */
    private static final long MARK_HEARTBEATS_AFTER_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Shipping shipping;
    private final CaptureProgress progress;
    private final Pulse pulse;
    private long lastMarkedNanos = System.nanoTime();

    OutboxHandler(Shipping shipping, CaptureProgress progress, Pulse pulse) {
        this.shipping = shipping;
        this.progress = progress;
        this.pulse = pulse;
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        pulse.workBegins();
        List<OutboxRow> rows = changes.stream()
                .map(change -> OutboxChange.rowOf(change.record()))
                .flatMap(Optional::stream)
                .toList();
        if (!rows.isEmpty()) {
            shipping.ship(rows);
            progress.sent(rows);
        }
        if (!rows.isEmpty() || System.nanoTime() - lastMarkedNanos > MARK_HEARTBEATS_AFTER_NANOS) {
            mark(changes, committer);
        }
        pulse.beat();
    }

    private void mark(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        lastMarkedNanos = System.nanoTime();
        for (RecordChangeEvent<SourceRecord> change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }
}
