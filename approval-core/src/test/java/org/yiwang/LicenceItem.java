package org.yiwang;

import java.util.List;
import java.util.Set;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.Level;

/** A licence (行政许可) whose steps all lie at the county, with a material that may follow later. */
final class LicenceItem {

    private LicenceItem() {}

    static Item published() {
        return new Item(
                "L001",
                ItemFixture.PUBLISHED,
                new Profile("农村村民宅基地建房审批", "行政许可", "规划国土", "县自然资源和规划局", "宅基地申请", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.COUNTY, Level.COUNTY, 20, 10, 1),
                new Grounds("不收费", "", "《中华人民共和国土地管理法》第六十二条"),
                List.of(
                        new Material(1, "申请表", "原件", 1, Necessity.REQUIRED, "申请人自备", ""),
                        new Material(2, "附图", "原件", 1, Necessity.DEFERRABLE, "申请人自备", "")),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true),
                        new Step(3, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true)),
                List.of());
    }

    /** A licence that is certified by a paper of its own. */
    static Item certified() {
        return new Item(
                "L002",
                ItemFixture.PUBLISHED,
                new Profile(
                        "乡村建设规划许可证核发", "行政许可", "规划国土", "县自然资源和规划局", "宅基地申请", Set.of(Target.PERSON), "承诺件", "乡村建设规划许可证"),
                new Terms(Level.COUNTY, Level.COUNTY, 20, 10, 1),
                new Grounds("不收费", "", "《中华人民共和国城乡规划法》第四十一条"),
                List.of(new Material(1, "申请表", "原件", 1, Necessity.REQUIRED, "申请人自备", "")),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true),
                        new Step(3, "制证", StepKind.ISSUE, Level.COUNTY, "受理岗", 0, true),
                        new Step(4, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true)),
                List.of(
                        new FormField(
                                "place", "建设位置", FieldType.TEXT, true, "", FormField.Limits.NONE, List.of(), null),
                        FormField.REASON));
    }
}
