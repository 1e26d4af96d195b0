package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;

/** Reads divisions from rows with codes of 6, 9 or 12 digits. All of them are imported, or none. */
public final class DivisionRows {

    private static final int DIGITS = 12;
    private static final Set<Integer> LENGTHS = Set.of(6, 9, DIGITS);

    private final Consumer<RowRejected> rejected;
    private final Set<Row> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DivisionCode> codes = new HashSet<>();

    private DivisionRows(Consumer<RowRejected> rejected) {
        this.rejected = rejected;
    }

    /** The divisions of the rows; none when a row is invalid or the files are not {@code complete}. */
    public static List<Division> divisions(List<Row> rows, boolean complete, Consumer<RowRejected> rejected) {
        DivisionRows reading = new DivisionRows(rejected);
        List<Division> divisions = reading.read(rows);
        if (complete && reading.broken.isEmpty()) {
            return divisions;
        }
        rows.stream()
                .filter(row -> !reading.broken.contains(row))
                .forEach(row -> rejected.accept(row.reject("code", "import.unitRejected", row.text("code"))));
        return List.of();
    }

    private List<Division> read(List<Row> rows) {
        List<Division> divisions = new ArrayList<>();
        for (Row row : rows) {
            try {
                divisions.add(division(row));
            } catch (RowRejected reason) {
                broken.add(row);
                reason.tell(rejected);
            }
        }
        return divisions;
    }

    private Division division(Row row) {
        DivisionCode code = row.parsed("code", "import.notACode", DivisionRows::code);
        if (!codes.add(code)) {
            throw row.reject("code", "import.divisionTwice", code.value());
        }
        return new Division(code, row.required("name"), row.required("kind"));
    }

    private static DivisionCode code(String text) {
        if (!LENGTHS.contains(text.length())) {
            throw new IllegalArgumentException("A division code has 6, 9 or 12 digits: " + text);
        }
        return new DivisionCode(text + "0".repeat(DIGITS - text.length()));
    }
}
