package org.yiwang.node.key;

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

/** Replicates the county's register of keys to every node. Takes no record without the county's signature. */
@Component
@Order(LoadOrder.NODE_KEYS)
public class ReplicatedNodeKeys implements ReplicatedKind<NodeKey> {

    private final RegisteredKeys registered;
    private final CountySeal seal;

    ReplicatedNodeKeys(RegisteredKeys registered, CountySeal seal) {
        this.registered = registered;
        this.seal = seal;
    }

    @Override
    public RecordName name() {
        return RecordName.first("node_key");
    }

    @Override
    public Class<NodeKey> type() {
        return NodeKey.class;
    }

    @Override
    public String key(NodeKey key) {
        return key.id();
    }

    @Override
    public long version(NodeKey key) {
        return key.version();
    }

    @Override
    public Audience audience(NodeKey key) {
        return Audience.below();
    }

    /** The county signs every record, because a node needs keys before it can open anything. */
    @Override
    public boolean provesItself() {
        return true;
    }

    @Override
    public void receive(NodeKey key, Source from) {
        from.requireCounty();
        if (!seal.isOn(key)) {
            throw RecordRefused.because("keyNotSealed", key.node().value());
        }
        registered.store(key);
    }

    @Override
    public Stream<NodeKey> toLoad(DivisionCode newcomer) {
        // Sealed anew, because the county may have other keys than when it wrote them.
        return registered.all().stream().map(seal::on);
    }
}
