package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

@Component
class DelegationReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final DelegationStore delegations;

    DelegationReceiver(ReferenceData referenceData, DelegationStore delegations) {
        this.referenceData = referenceData;
        this.delegations = delegations;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.DELEGATION;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        delegations.receive(Json.read(record.payload(), Delegation.class));
    }
}
