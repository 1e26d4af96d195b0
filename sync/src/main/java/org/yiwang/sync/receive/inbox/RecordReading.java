package org.yiwang.sync.receive.inbox;

import org.springframework.stereotype.Component;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.seal.RecordSeals;

/** Opens the seals of records, and reads their envelopes. */
@Component
class RecordReading {

    private final RecordSeals seals;
    private final RecordKinds kinds;

    RecordReading(RecordSeals seals, RecordKinds kinds) {
        this.seals = seals;
        this.kinds = kinds;
    }

    /** @throws org.yiwang.replication.RecordRefused if the sender is not proven */
    RawRecord open(RawRecord record) {
        return seals.open(record);
    }

    /** @throws org.yiwang.replication.RecordRefused if the sender is not proven, or the envelope cannot be read */
    IncomingRecord read(RawRecord record) {
        return IncomingRecord.open(seals.open(record), kinds);
    }
}
