package org.yiwang.importing.table;

import java.util.List;

/** A table to be written: what its file or sheet is called, its columns, its rows. */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
