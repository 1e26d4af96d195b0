package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        String name = row.required("step_name");
        return new StepRow(
                row.number("seq", 1),
                name,
                row.oneOf("level", Words.LEVELS),
                row.required("role"),
                row.number("days", 0),
                counted(row, name),
                row.text("kind").isEmpty() ? null : row.oneOf("kind", Words.STEP_KINDS));
    }

    private static boolean counted(Row row, String name) {
        return row.text("counted").isEmpty() ? !name.contains(NOT_COUNTED) : row.oneOf("counted", Words.YES_OR_NO);
    }

    /** The draft of an item. */
    static Item item(Row row, List<Material> materials, List<StepRow> steps, List<FormField> fields) {
        Terms terms = terms(row);
        return new Item(
                row.required("item_code"),
                Edition.DRAFT,
                profile(row),
                terms,
                new Grounds(row.text("fee"), row.text("fee_basis"), row.text("legal_basis")),
                materials,
                steps(steps, terms.decideLevel()),
                fields);
    }

    private static Profile profile(Row row) {
        return new Profile(
                row.required("name"),
                row.required("item_type"),
                row.required("category"),
                row.required("department"),
                row.text("window_type"),
                targets(row),
                row.text("handling_type"),
                row.cells().containsKey("result") ? row.text("result") : "");
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.oneOf("accept_level", Words.LEVELS),
                row.oneOf("decide_level", Words.LEVELS),
                row.number("statutory_days", 0),
                row.number("promised_days", 0),
                row.cells().containsKey("visits") ? row.number("visits", 0) : 0);
    }

    static List<Step> steps(List<StepRow> rows, Level decideLevel) {
        if (rows.isEmpty()) {
            return List.of();
        }
        StepKinds kinds = StepKinds.of(rows, decideLevel);
        return rows.stream().map(row -> row.step(kinds.of(row))).toList();
    }

    private static Set<Target> targets(Row row) {
        String text = row.required("target");
        Set<String> words = Arrays.stream(text.split("[\u3001,;\uFF0C\uFF1B]"))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (!Words.TARGETS.keySet().containsAll(words)) {
            throw row.reject("target", "import.notOneOf", text, "自然人、法人");
        }
        return words.stream().map(Words.TARGETS::get).collect(Collectors.toSet());
    }
}
