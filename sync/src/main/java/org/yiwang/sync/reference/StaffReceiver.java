package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.staff.StaffArrivals;
import org.yiwang.staff.StaffMember;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

@Component
class StaffReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final StaffArrivals arrivals;
    private final ThisNode here;

    StaffReceiver(ReferenceData referenceData, StaffArrivals arrivals, ThisNode here) {
        this.referenceData = referenceData;
        this.arrivals = arrivals;
        this.here = here;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.STAFF;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        StaffMember member = Json.read(record.payload(), StaffMember.class);
        if (!member.node().equals(here.code())) {
            throw RecordRefused.notForThisNode("othersStaff", member.node().value());
        }
        arrivals.receive(member);
    }
}
