package org.yiwang.sync.send.capture;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.OutboxRow;

/** Parses outbox rows from Debezium's changes. */
final class OutboxChange {

    private static final String AFTER = "after";

    private OutboxChange() {}

    /** Returns the inserted row; empty for heartbeats and for changes that are no insert. */
    static Optional<OutboxRow> rowOf(SourceRecord record) {
        if (!(record.value() instanceof Struct change) || change.schema().field(AFTER) == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(change.getStruct(AFTER)).map(OutboxChange::row);
    }

    private static OutboxRow row(Struct row) {
        return new OutboxRow(
                row.getInt64("id"),
                row.getString("kind"),
                row.getInt32("form"),
                row.getString("record_key"),
                row.getInt64("version"),
                row.getInt32("epoch"),
                Arrays.stream(row.getString("destinations").split(","))
                        .map(DivisionCode::new)
                        .toList(),
                row.getBytes("payload"),
                Instant.EPOCH.plus(row.getInt64("recorded_at"), ChronoUnit.MICROS));
    }
}
