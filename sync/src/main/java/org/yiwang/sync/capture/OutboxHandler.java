package org.yiwang.sync.capture;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.connect.source.SourceRecord;
import org.springframework.stereotype.Component;
import org.yiwang.sync.record.OutboxRow;

/** Takes changes in batches; a position is only stored when Kafka has everything before it. */
@Component
class OutboxHandler implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>> {

    private final Shipping shipping;
    private final CaptureProgress progress;

    OutboxHandler(Shipping shipping, CaptureProgress progress) {
        this.shipping = shipping;
        this.progress = progress;
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        List<OutboxRow> rows = changes.stream()
                .map(change -> OutboxChange.rowOf(change.record()))
                .flatMap(Optional::stream)
                .toList();
        shipping.ship(rows);
        progress.sent(rows);
        for (RecordChangeEvent<SourceRecord> change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }
}
