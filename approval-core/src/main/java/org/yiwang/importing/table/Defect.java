package org.yiwang.importing.table;

import java.util.List;

/** A reason why a row can't be read at all: its column, the key of its sentence and the arguments. */
record Defect(String column, String code, List<Object> arguments) {

    Defect {
        arguments = List.copyOf(arguments);
    }

    static Defect of(String column, String code, Object... arguments) {
        return new Defect(column, code, List.of(arguments));
    }
}
