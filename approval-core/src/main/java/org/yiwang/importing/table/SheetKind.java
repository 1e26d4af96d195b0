package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The kind of a CSV file, recognised by the columns of its header. */
public enum SheetKind {
    ITEMS(Set.of(
            "item_code",
            "name",
            "item_type",
            "category",
            "department",
            "accept_level",
            "decide_level",
            "window_type",
            "target",
            "handling_type",
            "statutory_days",
            "promised_days")),
    MATERIALS(Set.of("item_code", "seq", "material_name", "form", "copies", "necessity", "origin")),
    STEPS(Set.of("item_code", "seq", "step_name", "level", "role", "days")),
    FIELDS(Set.of("item_code", "seq", "field", "label", "type", "required", "help", "choices", "condition")),
    JOINT_ITEMS(Set.of("joint_code", "name", "item_code", "seq")),
    CALENDAR(Set.of("date", "kind", "name")),
    DIVISIONS(Set.of("code", "name", "kind"));

    private final Set<String> columns;

    SheetKind(Set<String> columns) {
        this.columns = columns;
    }

    /** Finds the kind whose columns a header has. */
    public static Optional<SheetKind> ofHeader(Collection<String> header) {
        return Arrays.stream(values())
                .filter(kind -> header.containsAll(kind.columns))
                .findFirst();
    }
}
