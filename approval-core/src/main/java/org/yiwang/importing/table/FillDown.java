package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;

/**
 * Reads a blank code as the code above, as clerks write tables, but only while the numbers of the rows go on from 1.
 * Otherwise the code may as well have been lost, and the row belongs to nobody.
 */
final class FillDown {

    private static final String SEQ = "seq";
    private static final int UNKNOWN = -1;

    private final List<String> columns;
    private @Nullable Row above;
    private int number = UNKNOWN;

    private FillDown(List<String> columns) {
        this.columns = columns;
    }

    static List<Row> of(SheetKind kind, List<Row> rows) {
        if (kind.filled().isEmpty()) {
            return rows;
        }
        FillDown fillDown = new FillDown(kind.filled());
        List<Row> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(fillDown.next(row)));
        return filled;
    }

    private Row next(Row row) {
        if (row.unit(columns.get(0)).isPresent()) {
            return remember(row);
        }
        if (above != null && number != UNKNOWN && numberOf(row) == number + 1) {
            return remember(filled(row, above));
        }
        above = null;
        number = UNKNOWN;
        return row.with(Defect.of(columns.get(0), "import.blankCode"));
    }

    private Row remember(Row row) {
        number = follows(row) || numberOf(row) == 1 ? numberOf(row) : UNKNOWN;
        above = row;
        return row;
    }

    private boolean follows(Row row) {
        return above != null
                && number != UNKNOWN
                && numberOf(row) == number + 1
                && above.unit(columns.get(0)).equals(row.unit(columns.get(0)));
    }

    private Row filled(Row row, Row from) {
        Row filled = row;
        for (String column : columns) {
            if (PlainText.of(row.cells().getOrDefault(column, "")).isEmpty()) {
                filled = filled.with(column, from.cells().getOrDefault(column, ""));
            }
        }
        return filled;
    }

    private static int numberOf(Row row) {
        try {
            return row.number(SEQ, 1);
        } catch (RowRejected unreadable) {
            return UNKNOWN;
        }
    }
}
