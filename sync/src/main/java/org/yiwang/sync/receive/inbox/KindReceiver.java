package org.yiwang.sync.receive.inbox;

import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;
import org.yiwang.sync.record.IncomingRecord;

/** Passes records to their replicated kind. */
record KindReceiver<T>(ReplicatedKind<T> replicated, DivisionCode here) implements RecordReceiver {

    @Override
    public RecordName kind() {
        return replicated.name();
    }

    @Override
    public void receive(IncomingRecord record) {
        Source from = source(record);
        replicated.receive(replicated.read(record.payload(), from), from);
    }

    @Override
    public void discarded(IncomingRecord record, String reason) {
        Source from = source(record);
        replicated.discarded(replicated.read(record.payload(), from), from, reason);
    }

    private Source source(IncomingRecord record) {
        return new Source(record.source(), here, record.epoch());
    }
}
