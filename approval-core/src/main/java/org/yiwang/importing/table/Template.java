package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yiwang.base.text.PlainText;

/** Empty tables to fill in, with Chinese headings and an example row that an import leaves out. */
public final class Template {

    private Template() {}

    /** The template of each kind. */
    public static List<Table> all() {
        return Arrays.stream(SheetKind.values()).map(Template::of).toList();
    }

    /** The template of a kind by its word, such as {@code items}; empty for an unknown word. */
    public static Optional<Table> find(String word) {
        return Arrays.stream(SheetKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .map(Template::of);
    }

    private static Table of(SheetKind kind) {
        return new Table(
                kind.title(),
                kind.columns().stream().map(Column::heading).toList(),
                List.of(kind.columns().stream().map(Column::example).toList()));
    }

    /** Whether a row is the example as it was downloaded, and nothing of a clerk's. */
    static boolean isExample(SheetKind kind, Row row) {
        return row.defects().isEmpty()
                && row.cells().values().stream().anyMatch(cell -> cell.contains(Column.EXAMPLE))
                && kind.columns().stream()
                        .allMatch(column -> PlainText.of(row.cells().getOrDefault(column.name(), ""))
                                .equals(PlainText.of(column.example())));
    }
}
