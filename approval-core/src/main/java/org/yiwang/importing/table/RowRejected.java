package org.yiwang.importing.table;

import java.util.List;

/** Thrown for a row that can't be imported. {@code code} is the key of the reason's sentence. */
public final class RowRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Row row;
    private final String column;
    private final String code;
    private final transient List<Object> arguments;

    RowRejected(Row row, String column, String code, Object... arguments) {
        super(code, null, false, false);
        this.row = row;
        this.column = column;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Row row() {
        return row;
    }

    public String column() {
        return column;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
