package org.yiwang.staff;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.LoadOrder;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/**
 * Replicates a staff record, with the hash of its password, to the person's place of work, and a departure to the node
 * that they left.
 */
@Component
@Order(LoadOrder.STAFF)
public class ReplicatedStaff implements ReplicatedKind<StaffMember> {

    private final StaffArrivals arrivals;
    private final StaffStore staff;

    ReplicatedStaff(StaffArrivals arrivals, StaffStore staff) {
        this.arrivals = arrivals;
        this.staff = staff;
    }

    @Override
    public RecordName name() {
        return new RecordName("staff", 2, 1);
    }

    @Override
    public Class<StaffMember> type() {
        return StaffMember.class;
    }

    @Override
    public String key(StaffMember member) {
        return member.id();
    }

    @Override
    public long version(StaffMember member) {
        return member.version();
    }

    @Override
    public Audience audience(StaffMember member) {
        return Audience.centre(member.node());
    }

    @Override
    public void receive(StaffMember member, Source from) {
        from.requireCounty();
        if (!member.node().equals(from.here())) {
            throw RecordRefused.notForThisNode("othersStaff", member.node().value());
        }
        arrivals.receive(member);
    }

    @Override
    public Stream<StaffMember> toLoad(DivisionCode newcomer) {
        return staff.concerning(newcomer).stream();
    }
}
