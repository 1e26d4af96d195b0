package org.yiwang.importing.table;

import java.util.List;

/** Something that an import understood otherwise than it was written; {@code code} is the key of its sentence. */
public record Remark(Row row, String column, String code, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
