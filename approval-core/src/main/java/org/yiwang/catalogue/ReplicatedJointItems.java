package org.yiwang.catalogue;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.LoadOrder;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Replicates joint items that the county published to every node below. */
@Component
@Order(LoadOrder.JOINT_ITEMS)
public class ReplicatedJointItems implements ReplicatedKind<JointItem> {

    private final JointItems jointItems;

    ReplicatedJointItems(JointItems jointItems) {
        this.jointItems = jointItems;
    }

    @Override
    public RecordName name() {
        return new RecordName("joint_item", 2, 1);
    }

    @Override
    public Class<JointItem> type() {
        return JointItem.class;
    }

    @Override
    public String key(JointItem item) {
        return item.code();
    }

    @Override
    public long version(JointItem item) {
        return item.version();
    }

    @Override
    public Audience audience(JointItem item) {
        return Audience.below();
    }

    @Override
    public void receive(JointItem item, Source from) {
        from.requireCounty();
        jointItems.receive(item);
    }

    @Override
    public Stream<JointItem> toLoad(DivisionCode newcomer) {
        return jointItems.all().stream();
    }
}
