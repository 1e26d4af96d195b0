package org.yiwang.importing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.catalog.Catalogue;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Material;
import org.yiwang.catalog.Necessity;
import org.yiwang.catalog.Step;
import org.yiwang.catalog.StepKind;
import org.yiwang.catalog.Target;
import org.yiwang.division.Level;

/** A small item whose steps all lie at the county. */
public final class ImportFixture {

    private ImportFixture() {}

    public static Item publishSampleItem(Catalogue catalogue) {
        return catalogue.publish(new Item(
                "T001",
                1,
                Instant.EPOCH,
                "账户变更",
                "公共服务",
                "社会保障",
                "县人力资源和社会保障局",
                Level.COUNTY,
                Level.COUNTY,
                "社保",
                Set.of(Target.PERSON),
                "承诺件",
                5,
                3,
                "不收费",
                "",
                "《社会保险法》",
                0,
                List.of(
                        new Material(1, "登记表", "原件", 1, Necessity.REQUIRED, "申请人自备", ""),
                        new Material(2, "委托书", "原件", 1, Necessity.CONDITIONAL, "申请人自备", "代办时提供")),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true),
                        new Step(3, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true))));
    }
}
