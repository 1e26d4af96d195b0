package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;

/** Reads divisions from rows with codes of 6, 9 or 12 digits. */
public final class DivisionRows {

    private static final int DIGITS = 12;

    private DivisionRows() {}

    /** The divisions of the rows; invalid rows go to {@code rejected}. */
    public static List<Division> divisions(List<Row> rows, Consumer<RowRejected> rejected) {
        List<Division> divisions = new ArrayList<>();
        for (Row row : rows) {
            try {
                DivisionCode code = row.parsed("code", "import.notACode", DivisionRows::code);
                divisions.add(new Division(code, row.required("name"), row.required("kind")));
            } catch (RowRejected reason) {
                rejected.accept(reason);
            }
        }
        return divisions;
    }

    private static DivisionCode code(String text) {
        return new DivisionCode(text + "0".repeat(Math.max(0, DIGITS - text.length())));
    }
}
