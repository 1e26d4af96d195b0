package org.yiwang.portal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.yiwang.importing.table.ItemParts;
import org.yiwang.importing.table.Row;
import org.yiwang.importing.table.Table;

/**
 * The rows of a part of an item as a form shows and sends them: the input of a cell is named {@code r<row>.<column>},
 * the tick that removes a row {@code r<row>.drop}.
 */
final class PartForm {

    private static final int SPARE = 3;
    private static final int MAX_ROWS = 200;
    private static final String SEQ = "seq";

    private PartForm() {}

    /** An input with its value; {@code words} are the options. */
    record Cell(String field, String column, String value, List<String> words) {}

    /** The inputs of a row; {@code drop} is the tick's name. */
    record Line(int number, boolean spare, String drop, List<Cell> cells) {}

    /** The rows of an item, and some spare ones. */
    static List<Line> of(Table table) {
        List<Line> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(line(lines.size(), false, table.columns(), row)));
        for (int more = 0; more < SPARE; more++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(lines.size() + 1)));
            table.columns().stream().skip(1).forEach(column -> row.add(""));
            lines.add(line(lines.size(), true, table.columns(), row));
        }
        return lines;
    }

    /** The rows as typed. */
    static List<Line> of(List<String> columns, List<Row> typed) {
        List<Line> lines = new ArrayList<>();
        for (Row row : typed) {
            List<String> cells =
                    columns.stream().map(column -> row.cells().get(column)).toList();
            lines.add(line((int) row.line(), isSpare(row), columns, cells));
        }
        return lines;
    }

    /** Every row sent, the spare ones included. */
    static List<Row> typed(List<String> columns, MultiValueMap<String, String> typed) {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < MAX_ROWS && typed.containsKey(field(number, SEQ)); number++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : columns) {
                String value = typed.getFirst(field(number, column));
                cells.put(column, value == null ? "" : value.strip());
            }
            if (!typed.containsKey(field(number, "drop"))) {
                rows.add(new Row("", number, cells));
            }
        }
        return rows;
    }

    /** Whether it is blank. */
    static boolean isSpare(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(SEQ))
                .allMatch(cell -> cell.getValue().isEmpty());
    }

    static String field(long row, String column) {
        return "r" + row + "." + column;
    }

    private static Line line(int number, boolean spare, List<String> columns, List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            cells.add(new Cell(field(number, column), column, row.get(at), ItemParts.words(column)));
        }
        return new Line(number, spare, field(number, "drop"), cells);
    }
}
