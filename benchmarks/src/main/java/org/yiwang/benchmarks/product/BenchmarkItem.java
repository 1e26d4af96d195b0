package org.yiwang.benchmarks.product;

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
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.Level;

/** An item of six steps, all at one node, so that a case never leaves it. */
public final class BenchmarkItem {

    public static final String CODE = "B001";

    /** The names of the steps, in order. */
    public static final List<String> STEPS = List.of("受理", "初审", "复审", "决定", "制证", "送达");

    static final String WINDOW = "受理岗";
    static final String REVIEWER = "审核岗";
    static final String DECIDER = "决定岗";

    private BenchmarkItem() {}

    static Item item() {
        return new Item(
                CODE,
                new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, ""),
                new Profile("城乡居民养老保险个人信息变更", "公共服务", "社会保障", "县人力资源和社会保障局", "社保", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.COMMUNITY, Level.COMMUNITY, 15, 5, 1),
                new Grounds("不收费", "", "《中华人民共和国社会保险法》第五十七条、第五十八条"),
                List.of(
                        new Material(1, "信息变更登记表", "原件", 1, Necessity.REQUIRED, "申请人自备", ""),
                        new Material(2, "居民身份证", "复印件", 1, Necessity.REQUIRED, "申请人自备", "")),
                steps(),
                List.of());
    }

    private static List<Step> steps() {
        return List.of(
                step(1, StepKind.ACCEPT, WINDOW),
                step(2, StepKind.REVIEW, REVIEWER),
                step(3, StepKind.REVIEW, REVIEWER),
                step(4, StepKind.DECIDE, DECIDER),
                step(5, StepKind.ISSUE, WINDOW),
                step(6, StepKind.DELIVER, WINDOW));
    }

    private static Step step(int seq, StepKind kind, String post) {
        return new Step(seq, STEPS.get(seq - 1), kind, Level.COMMUNITY, post, 1, true);
    }
}
