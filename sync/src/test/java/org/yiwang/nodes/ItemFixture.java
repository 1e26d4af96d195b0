package org.yiwang.nodes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.Level;

/** An item that goes from a community over its township to the county and back. */
final class ItemFixture {

    private ItemFixture() {}

    static Item item(String code) {
        return new Item(
                code,
                new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, ""),
                new Profile("账户变更", "公共服务", "社会保障", "县人力资源和社会保障局", "社保", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.COMMUNITY, Level.COUNTY, 5, 3, 0),
                new Grounds("不收费", "", "《社会保险法》"),
                List.of(new Material(1, "登记表", "原件", 1, Necessity.REQUIRED, "申请人自备", "")),
                ApplicationFixture.steps(),
                List.of());
    }
}
