package org.yiwang.importing.table;

import java.util.List;

/** Rows of one kind: a CSV file, or a sheet of a workbook. */
public record Sheet(SheetKind kind, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
