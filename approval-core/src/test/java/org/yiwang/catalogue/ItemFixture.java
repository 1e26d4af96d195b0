package org.yiwang.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.division.Level;

/** Small items that keep every rule, and their parts. */
public final class ItemFixture {

    public static final Edition PUBLISHED = new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, "");

    private ItemFixture() {}

    /** Creates one whose steps all lie at the county. */
    public static Item item(String code) {
        return item(
                code,
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true),
                        new Step(3, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true)));
    }

    /** Creates one with these steps, accepted at the level of the first and decided at that of the decision. */
    public static Item item(String code, List<Step> steps) {
        Level decided = steps.stream()
                .filter(step -> step.kind() == StepKind.DECIDE)
                .map(Step::level)
                .findFirst()
                .orElse(Level.COUNTY);
        return new Item(
                code,
                PUBLISHED,
                new Profile("账户变更", "公共服务", "社会保障", "县人力资源和社会保障局", "社保", Set.of(Target.PERSON), "承诺件"),
                new Terms(steps.get(0).level(), decided, 5, 3, 0),
                new Grounds("不收费", "", "《社会保险法》"),
                List.of(
                        new Material(1, "登记表", "原件", 1, Necessity.REQUIRED, "申请人自备", ""),
                        new Material(2, "委托书", "原件", 1, Necessity.CONDITIONAL, "申请人自备", "代办时提供")),
                steps,
                List.of());
    }

    public static Item withTerms(Item item, Terms terms) {
        return new Item(
                item.code(),
                item.edition(),
                item.profile(),
                terms,
                item.grounds(),
                item.materials(),
                item.steps(),
                item.fields());
    }

    /** The same item; says whether a person who reviewed a case may not decide it. */
    public static Item separatingDecider(Item item, boolean separate) {
        Terms terms = item.terms();
        return withTerms(
                item,
                new Terms(
                        terms.acceptLevel(),
                        terms.decideLevel(),
                        terms.statutory(),
                        terms.promised(),
                        terms.visits(),
                        separate));
    }

    public static Item withFields(Item item, FormField... fields) {
        return new Item(
                item.code(),
                item.edition(),
                item.profile(),
                item.terms(),
                item.grounds(),
                item.materials(),
                item.steps(),
                List.of(fields));
    }

    public static FormField field(String name, FieldType type, boolean required) {
        return new FormField(name, "栏目" + name, type, required, "", FormField.Limits.NONE, List.of(), null);
    }

    public static FormField choice(String name, String... choices) {
        return new FormField(
                name, "栏目" + name, FieldType.CHOICE, true, "", FormField.Limits.NONE, List.of(choices), null);
    }

    public static FormField when(FormField field, String other, String value) {
        return new FormField(
                field.name(),
                field.label(),
                field.type(),
                field.required(),
                field.help(),
                field.limits(),
                field.choices(),
                new FormField.Condition(other, value));
    }
}
