package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;

/** Writes the catalogue as tables that can be imported again; importing them unchanged has no effect. */
public final class CatalogueTables {

    private static final String YES = Words.of(Words.YES_OR_NO, true);
    private static final String NO = Words.of(Words.YES_OR_NO, false);

    private CatalogueTables() {}

    /** A table of each kind, in the order in which they are read. */
    public static List<Table> of(List<Item> items, List<JointItem> jointItems) {
        return List.of(
                items(items),
                part(SheetKind.MATERIALS, items),
                part(SheetKind.STEPS, items),
                part(SheetKind.FIELDS, items),
                joint(jointItems));
    }

    /** The materials, the steps or the form fields. */
    static Table part(SheetKind kind, List<Item> items) {
        return switch (kind) {
            case MATERIALS ->
                parts("catalog-materials", SheetKind.MATERIALS.names(), items, CatalogueTables::materials);
            case STEPS -> parts("catalog-steps", SheetKind.STEPS.names(), items, CatalogueTables::steps);
            case FIELDS -> parts("catalog-fields", SheetKind.FIELDS.names(), items, CatalogueTables::fields);
            default -> throw new IllegalArgumentException(kind + " are no parts of an item");
        };
    }

    private static Table items(List<Item> items) {
        return new Table(
                "catalog-items",
                SheetKind.ITEMS.names(),
                items.stream().map(CatalogueTables::item).toList());
    }

    private static List<String> item(Item item) {
        return List.of(
                item.code(),
                item.name(),
                item.itemType(),
                item.category(),
                item.department(),
                Words.of(Words.LEVELS, item.acceptLevel()),
                Words.of(Words.LEVELS, item.decideLevel()),
                item.windowType(),
                item.targets().stream()
                        .sorted()
                        .map(target -> Words.of(Words.TARGETS, target))
                        .collect(Collectors.joining("、")),
                item.handlingType(),
                String.valueOf(item.statutory().number()),
                String.valueOf(item.promised().number()),
                Words.of(Words.TERM_UNITS, item.statutory().unit()),
                Words.of(Words.TERM_UNITS, item.promised().unit()),
                item.fee(),
                item.feeBasis(),
                item.legalBasis(),
                String.valueOf(item.visits()),
                separateDecider(item),
                item.result());
    }

    /** Empty where the type of the item tells, so that an export imports as the same item. */
    private static String separateDecider(Item item) {
        Boolean chosen = item.terms().separateDecider();
        return chosen == null ? "" : Words.of(Words.YES_OR_NO, chosen);
    }

    private static Table parts(
            String name, List<String> columns, List<Item> items, Function<Item, List<List<String>>> rows) {
        return new Table(
                name,
                columns,
                items.stream().flatMap(item -> rows.apply(item).stream()).toList());
    }

    private static List<List<String>> materials(Item item) {
        return item.materials().stream()
                .map(material -> material(item, material))
                .toList();
    }

    private static List<String> material(Item item, Material material) {
        return List.of(
                item.code(),
                String.valueOf(material.seq()),
                material.name(),
                material.form(),
                String.valueOf(material.copies()),
                Words.of(Words.NECESSITIES, material.necessity()),
                material.origin(),
                material.note());
    }

    private static List<List<String>> steps(Item item) {
        return item.steps().stream().map(step -> step(item, step)).toList();
    }

    private static List<String> step(Item item, Step step) {
        return List.of(
                item.code(),
                String.valueOf(step.seq()),
                step.name(),
                Words.of(Words.LEVELS, step.level()),
                step.post(),
                String.valueOf(step.days()),
                Words.of(Words.STEP_KINDS, step.kind()),
                step.counted() ? YES : NO);
    }

    private static List<List<String>> fields(Item item) {
        return IntStream.range(0, item.fields().size())
                .mapToObj(i -> field(item, i + 1, item.fields().get(i)))
                .toList();
    }

    private static List<String> field(Item item, int seq, FormField field) {
        return List.of(
                item.code(),
                String.valueOf(seq),
                field.name(),
                field.label(),
                Words.of(Words.FIELD_TYPES, field.type()),
                field.required() ? YES : NO,
                field.help(),
                String.join(";", field.choices()),
                field.condition() == null ? "" : field.condition().toString(),
                field.limits().pattern(),
                field.limits().least(),
                field.limits().most());
    }

    private static Table joint(List<JointItem> jointItems) {
        List<List<String>> rows = new ArrayList<>();
        for (JointItem joint : jointItems) {
            for (int i = 0; i < joint.members().size(); i++) {
                rows.add(member(joint, i));
            }
        }
        return new Table("catalog-joint", SheetKind.JOINT_ITEMS.names(), rows);
    }

    /** The chain stands beside the first member. */
    private static List<String> member(JointItem joint, int place) {
        JointMember member = joint.members().get(place);
        List<String> cells =
                new ArrayList<>(List.of(joint.code(), joint.name(), member.itemCode(), String.valueOf(place + 1)));
        cells.addAll(JointCells.of(member, place == 0 ? joint.stages() : List.of()));
        return cells;
    }
}
