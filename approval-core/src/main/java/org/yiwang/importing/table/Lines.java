package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yiwang.base.text.PlainText;

/**
 * Makes a table of the lines of a file: finds the header below title lines, leaves out blank lines and a template's
 * example, and keeps every other line as a row, with its defects when it can't be read.
 */
final class Lines {

    private static final int MAX_TITLES = 10;
    private static final String BROKEN_CHARACTER = "\uFFFD";

    private final String place;
    private final List<Line> lines;

    Lines(String place, List<Line> lines) {
        this.place = place;
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean hasHeader() {
        return header() >= 0;
    }

    /** The table, or empty with the reason to {@code rejected}, when there is no header of a known kind. */
    Optional<Sheet> sheet(Consumer<RowRejected> rejected) {
        int at = header();
        if (at < 0) {
            refuse(Header.complaint(top()), rejected);
            return Optional.empty();
        }
        Header header = Header.of(lines.get(at).cells()).orElseThrow();
        Optional<String> repeated = header.repeated();
        if (repeated.isPresent()) {
            refuse(Defect.of("", "import.columnTwice", repeated.get()), rejected);
            return Optional.empty();
        }
        List<Row> rows = lines.stream()
                .skip(at + 1L)
                .map(line -> row(header, line))
                .filter(row -> !Template.isExample(header.kind(), row))
                .toList();
        return Optional.of(new Sheet(header.kind(), FillDown.of(header.kind(), rows)));
    }

    private int header() {
        for (int at = 0; at < Math.min(lines.size(), MAX_TITLES); at++) {
            if (Header.of(lines.get(at).cells()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private List<List<String>> top() {
        return lines.stream().limit(MAX_TITLES).map(Line::cells).toList();
    }

    private void refuse(Defect reason, Consumer<RowRejected> rejected) {
        long line = lines.isEmpty() ? 1 : lines.get(0).number();
        rejected.accept(new Row(place, line, Map.of())
                .reject(reason.column(), reason.code(), reason.arguments().toArray()));
    }

    private Row row(Header header, Line line) {
        List<String> columns = header.columns();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0;
                !holdsTwoRows(header, line)
                        && at < Math.min(columns.size(), line.cells().size());
                at++) {
            if (!columns.get(at).isEmpty()) {
                cells.put(columns.get(at), line.cells().get(at));
            }
        }
        return new Row(place, line.number(), cells, header.headings(), defects(header, line));
    }

    /** Whether a line break was lost; the code at its beginning then says nothing about the row at its end. */
    private static boolean holdsTwoRows(Header header, Line line) {
        return line.cells().size() >= 2 * header.columns().size() - 1;
    }

    private static List<Defect> defects(Header header, Line line) {
        List<String> columns = header.columns();
        List<Defect> defects = new ArrayList<>();
        new TreeMap<>(line.unreadable()).forEach((at, code) -> defects.add(Defect.of(column(columns, at), code)));
        if (line.unreadable().containsKey(Line.WHOLE)) {
            return defects;
        }
        if (line.cells().size() != columns.size()) {
            defects.add(Defect.of("", "import.columns", line.cells().size(), columns.size()));
        }
        for (int at = 0; at < line.cells().size(); at++) {
            cellDefect(columns, at, line.cells().get(at)).ifPresent(defects::add);
        }
        return defects;
    }

    private static Optional<Defect> cellDefect(List<String> columns, int at, String cell) {
        if (cell.contains(BROKEN_CHARACTER)) {
            return Optional.of(Defect.of(column(columns, at), "import.brokenCharacter"));
        }
        boolean beyond = at >= columns.size();
        return beyond || !columns.get(at).isEmpty() || PlainText.of(cell).isEmpty()
                ? Optional.empty()
                : Optional.of(Defect.of("", "import.noHeading", at + 1, cell));
    }

    private static String column(List<String> columns, int at) {
        return at >= 0 && at < columns.size() ? columns.get(at) : "";
    }
}
