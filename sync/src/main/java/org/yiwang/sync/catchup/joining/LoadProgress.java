package org.yiwang.sync.catchup.joining;

import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.record.ReplicationRecord;

/**
 * How far the initial load that {@code from} sends has come, told to the node that gets it, among what it gets: what was
 * sent before has arrived before. {@code total} is what it will come to; once told it stands.
 */
record LoadProgress(DivisionCode from, String incarnation, Phase phase, long sent, @Nullable Long total) {

    ReplicationRecord asRecord() {
        return new ReplicationRecord(RecordKinds.INITIAL_LOAD, from.value(), sent, 0, Json.write(this));
    }
}
