package org.yiwang.sync.catchup.joining;

import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.record.ReplicationRecord;

/**
 * Progress of an initial load, sent in-band so that it arrives after the records it counts. {@code total} is set once
 * and does not change.
 */
record LoadProgress(DivisionCode from, String incarnation, Phase phase, long sent, @Nullable Long total) {

    ReplicationRecord asRecord() {
        return new ReplicationRecord(RecordKinds.INITIAL_LOAD, from.value(), sent, 0, Json.write(this));
    }
}
