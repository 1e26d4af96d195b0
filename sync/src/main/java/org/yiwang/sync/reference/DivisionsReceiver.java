package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.division.Divisions;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.DivisionList;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

@Component
class DivisionsReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final Divisions divisions;

    DivisionsReceiver(ReferenceData referenceData, Divisions divisions) {
        this.referenceData = referenceData;
        this.divisions = divisions;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.DIVISIONS;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        divisions.receive(Json.read(record.payload(), DivisionList.class).divisions());
    }
}
