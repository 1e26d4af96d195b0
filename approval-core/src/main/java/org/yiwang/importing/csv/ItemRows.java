package org.yiwang.importing.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.catalog.Edition;
import org.yiwang.catalog.FormField;
import org.yiwang.catalog.Grounds;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Material;
import org.yiwang.catalog.Necessity;
import org.yiwang.catalog.Profile;
import org.yiwang.catalog.Step;
import org.yiwang.catalog.StepKind;
import org.yiwang.catalog.Target;
import org.yiwang.catalog.Terms;
import org.yiwang.division.Level;

/** What rows of items, materials and steps say. A row that says nothing sensible is rejected with its reason. */
public final class ItemRows {

    private static final Map<String, Level> LEVELS =
            ordered("community", Level.COMMUNITY, "township", Level.TOWNSHIP, "county", Level.COUNTY);
    private static final Map<String, Necessity> NECESSITIES =
            ordered("必要", Necessity.REQUIRED, "非必要", Necessity.CONDITIONAL, "容缺", Necessity.DEFERRABLE);
    private static final Map<String, Target> TARGETS = Map.of("自然人", Target.PERSON, "法人", Target.ORGANISATION);
    private static final Map<String, StepKind> STEP_KINDS = stepKinds();
    private static final String NOT_COUNTED = "不计时";

    private ItemRows() {}

    static Material material(Row row) {
        return new Material(
                row.number("seq", 1),
                row.required("material_name"),
                row.text("form"),
                row.number("copies", 0),
                row.oneOf("necessity", NECESSITIES),
                row.text("origin"),
                row.text("note"));
    }

    static StepRow step(Row row) {
        String name = row.required("step_name");
        return new StepRow(
                row.number("seq", 1),
                name,
                row.oneOf("level", LEVELS),
                row.required("role"),
                row.number("days", 0),
                !name.contains(NOT_COUNTED),
                row.text("kind").isEmpty() ? null : row.oneOf("kind", STEP_KINDS));
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
                row.text("handling_type"));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.oneOf("accept_level", LEVELS),
                row.oneOf("decide_level", LEVELS),
                row.number("statutory_days", 0),
                row.number("promised_days", 0),
                row.cells().containsKey("visits") ? row.number("visits", 0) : 0);
    }

    private static List<Step> steps(List<StepRow> rows, Level decideLevel) {
        StepKinds kinds = StepKinds.of(rows, decideLevel);
        return rows.stream().map(row -> row.step(kinds.of(row))).toList();
    }

    private static Set<Target> targets(Row row) {
        String text = row.required("target");
        Set<String> words = Arrays.stream(text.split("[\u3001,;\uFF0C\uFF1B]"))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (!TARGETS.keySet().containsAll(words)) {
            throw row.reject("target", "import.notOneOf", text, "自然人、法人");
        }
        return words.stream().map(TARGETS::get).collect(Collectors.toSet());
    }

    private static Map<String, StepKind> stepKinds() {
        Map<String, StepKind> kinds = new LinkedHashMap<>();
        kinds.put("受理", StepKind.ACCEPT);
        kinds.put("审核", StepKind.REVIEW);
        kinds.put("联审", StepKind.JOINT);
        kinds.put("决定", StepKind.DECIDE);
        kinds.put("制证", StepKind.ISSUE);
        kinds.put("送达", StepKind.DELIVER);
        return kinds;
    }

    private static <T> Map<String, T> ordered(String k1, T v1, String k2, T v2, String k3, T v3) {
        Map<String, T> map = new LinkedHashMap<>();
        map.put(k1, v1);
        map.put(k2, v2);
        map.put(k3, v3);
        return map;
    }
}
