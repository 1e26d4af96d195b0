package org.yiwang.delegation;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.LoadOrder;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Replicates delegations that the county granted, narrowed or withdrew to the nodes that they concern. */
@Component
@Order(LoadOrder.DELEGATIONS)
public class ReplicatedDelegations implements ReplicatedKind<Delegation> {

    private final DelegationStore delegations;

    ReplicatedDelegations(DelegationStore delegations) {
        this.delegations = delegations;
    }

    @Override
    public RecordName name() {
        return RecordName.first("delegation");
    }

    @Override
    public Class<Delegation> type() {
        return Delegation.class;
    }

    @Override
    public String key(Delegation delegation) {
        return delegation.id();
    }

    @Override
    public long version(Delegation delegation) {
        return delegation.version();
    }

    @Override
    public Audience audience(Delegation delegation) {
        return concerned(delegation);
    }

    @Override
    public void receive(Delegation delegation, Source from) {
        from.requireCounty();
        delegations.receive(delegation);
    }

    @Override
    public Stream<Delegation> toLoad(DivisionCode newcomer) {
        return delegations.all().stream()
                .filter(delegation -> concerned(delegation).concerns(newcomer));
    }

    private static Audience.Delegate concerned(Delegation delegation) {
        return new Audience.Delegate(delegation.to());
    }
}
