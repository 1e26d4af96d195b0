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

/** Replicates item versions that the county published or withdrew to every node below. */
@Component
@Order(LoadOrder.ITEMS)
public class ReplicatedItems implements ReplicatedKind<Item> {

    private final Catalogue catalogue;

    ReplicatedItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public RecordName name() {
        return new RecordName("item", 2, 2);
    }

    @Override
    public Class<Item> type() {
        return Item.class;
    }

    @Override
    public String key(Item item) {
        return item.code();
    }

    @Override
    public long version(Item item) {
        return item.version();
    }

    @Override
    public Audience audience(Item item) {
        return Audience.below();
    }

    @Override
    public void receive(Item item, Source from) {
        from.requireCounty();
        catalogue.receive(item);
    }

    @Override
    public Stream<Item> toLoad(DivisionCode newcomer) {
        return catalogue.inForceOrComing().stream();
    }
}
