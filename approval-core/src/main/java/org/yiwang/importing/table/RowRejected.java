package org.yiwang.importing.table;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Thrown for a row that can't be imported. {@code code} is the key of the reason's sentence. One thrown for several
 * reasons tells all of them.
 */
public final class RowRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CONSEQUENCES =
            Set.of("import.itemRejected", "import.jointRejected", "import.unitRejected", "import.setRejected");

    private final transient Row row;
    private final String column;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<RowRejected> others;

    RowRejected(Row row, String column, String code, Object... arguments) {
        this(row, column, code, List.of(arguments), List.of());
    }

    private RowRejected(Row row, String column, String code, List<Object> arguments, List<RowRejected> others) {
        super(code, null, false, false);
        this.row = row;
        this.column = column;
        this.code = code;
        this.arguments = arguments;
        this.others = others;
    }

    /** One for all of these reasons. */
    static RowRejected all(List<RowRejected> reasons) {
        RowRejected first = reasons.get(0);
        List<RowRejected> others = reasons.subList(1, reasons.size());
        return new RowRejected(first.row, first.column, first.code, first.arguments, List.copyOf(others));
    }

    /** Passes on every reason. */
    void tell(Consumer<RowRejected> listener) {
        listener.accept(this);
        others.forEach(other -> other.tell(listener));
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

    /** Whether the row itself is good and was rejected because of another. */
    public boolean isConsequence() {
        return CONSEQUENCES.contains(code);
    }
}
