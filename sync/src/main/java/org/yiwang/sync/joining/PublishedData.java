package org.yiwang.sync.joining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.JointItems;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.staff.StaffStore;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.routing.Routes;

/** All that was published or delegated here, as records. */
@Component
class PublishedData {

    private static final int DIVISIONS_A_RECORD = 500;

    private final NodeDirectory directory;
    private final Divisions divisions;
    private final List<ReplicatedKind<?>> kinds;
    private final JointItems jointItems;
    private final DelegationStore delegations;
    private final StaffStore staff;
    private final Clock clock;

    PublishedData(
            NodeDirectory directory,
            Divisions divisions,
            List<ReplicatedKind<?>> kinds,
            JointItems jointItems,
            DelegationStore delegations,
            StaffStore staff,
            Clock clock) {
        this.directory = directory;
        this.divisions = divisions;
        this.kinds = kinds;
        this.jointItems = jointItems;
        this.delegations = delegations;
        this.staff = staff;
        this.clock = clock;
    }

    /** What {@code node} must know; complete as of the end of the caller's transaction: nobody publishes meanwhile. */
    List<ReplicationRecord> allFor(DivisionCode node) {
        directory.hold();
        List<ReplicationRecord> records = new ArrayList<>();
        List<Division> register = divisions.all();
        for (int from = 0; from < register.size(); from += DIVISIONS_A_RECORD) {
            int to = Math.min(from + DIVISIONS_A_RECORD, register.size());
            records.add(ReplicationRecord.of(register.subList(from, to), clock.millis()));
        }
        kinds.forEach(kind -> load(kind, node).forEach(records::add));
        jointItems.all().forEach(item -> records.add(ReplicationRecord.of(item)));
        delegations.all().stream()
                .filter(delegation -> Routes.concerns(delegation.to(), node))
                .forEach(delegation -> records.add(ReplicationRecord.of(delegation)));
        staff.concerning(node).forEach(member -> records.add(ReplicationRecord.of(member)));
        return records;
    }

    private static <T> Stream<ReplicationRecord> load(ReplicatedKind<T> kind, DivisionCode node) {
        return kind.toLoad(node).map(value -> ReplicationRecord.of(kind, value));
    }
}
