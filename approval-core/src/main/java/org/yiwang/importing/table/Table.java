package org.yiwang.importing.table;

import java.util.List;

/** A table to write: the name of its file or sheet, its columns, its rows. */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
