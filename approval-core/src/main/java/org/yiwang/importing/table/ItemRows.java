package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.Level;

/** Reads rows of items, materials and steps. An invalid row is rejected with its reason. */
public final class ItemRows {

    private static final String NOT_COUNTED = "不计时";

    private ItemRows() {}

    static Material material(Row row) {
        return Reading.of(row, ItemRows::material);
    }

    private static Material material(Reading row) {
        return new Material(
                row.number("seq", 1),
                row.required("material_name"),
                row.text("form"),
                row.number("copies", 0),
                row.oneOf("necessity", Words.NECESSITIES),
                row.text("origin"),
                row.text("note"));
    }

    static StepRow step(Row row) {
        return Reading.of(row, ItemRows::step);
    }

    private static StepRow step(Reading row) {
        String name = row.required("step_name");
        return new StepRow(
                row.number("seq", 1),
                name,
                row.oneOf("level", Words.LEVELS),
                row.required("role"),
                row.number("days", 0),
                counted(row, name),
                row.has("kind") ? row.oneOf("kind", Words.STEP_KINDS) : null);
    }

    private static boolean counted(Reading row, String name) {
        return row.has("counted") ? row.oneOf("counted", Words.YES_OR_NO) : !name.contains(NOT_COUNTED);
    }

    /** The draft of an item. */
    static Item item(Row row, List<Material> materials, List<StepRow> steps, List<FormField> fields) {
        return Reading.of(row, reading -> item(reading, materials, steps, fields));
    }

    private static Item item(Reading row, List<Material> materials, List<StepRow> steps, List<FormField> fields) {
        Terms terms = terms(row);
        return new Item(
                row.code("item_code"),
                Edition.DRAFT,
                profile(row),
                terms,
                new Grounds(row.text("fee"), row.text("fee_basis"), row.text("legal_basis")),
                materials,
                steps(steps, terms.decideLevel()),
                fields);
    }

    private static Profile profile(Reading row) {
        return new Profile(
                row.required("name"),
                row.required("item_type"),
                row.required("category"),
                row.required("department"),
                row.text("window_type"),
                targets(row),
                row.text("handling_type"),
                row.text("result"));
    }

    private static Terms terms(Reading row) {
        return new Terms(
                row.oneOf("accept_level", Words.LEVELS),
                row.oneOf("decide_level", Words.LEVELS),
                TermCells.term(row, TermCells.STATUTORY),
                TermCells.term(row, TermCells.PROMISED),
                row.hasColumn("visits") ? row.number("visits", 0) : 0,
                row.text("separate_decider").isEmpty() ? null : row.oneOf("separate_decider", Words.YES_OR_NO));
    }

    static List<Step> steps(List<StepRow> rows, Level decideLevel) {
        if (rows.isEmpty()) {
            return List.of();
        }
        StepKinds kinds = StepKinds.of(rows, decideLevel);
        return rows.stream().map(row -> row.step(kinds.of(row))).toList();
    }

    private static Set<Target> targets(Reading row) {
        String text = PlainText.of(row.required("target"));
        List<String> words =
                Arrays.stream(text.split("[\u3001,;]")).map(String::strip).toList();
        List<Target> targets = words.stream()
                .flatMap(word -> Words.meaning(word, Words.TARGETS).stream())
                .toList();
        if (targets.size() < words.size() && !text.isEmpty()) {
            row.reject("target", "import.notOneOf", text, Words.choices(Words.TARGETS));
        }
        return Set.copyOf(targets);
    }
}
