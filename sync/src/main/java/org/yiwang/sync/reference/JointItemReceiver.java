package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointItems;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

@Component
class JointItemReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final JointItems jointItems;

    JointItemReceiver(ReferenceData referenceData, JointItems jointItems) {
        this.referenceData = referenceData;
        this.jointItems = jointItems;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.JOINT_ITEM;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        jointItems.receive(Json.read(record.payload(), JointItem.class));
    }
}
