package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.base.text.PlainText;

/**
 * The header of a table: its kind, the name of each column in order, empty for a column without heading, and the
 * headings as written. Blanks, width and invisible characters of a heading mean nothing.
 */
record Header(SheetKind kind, List<String> columns, Map<String, String> headings) {

    Header {
        columns = List.copyOf(columns);
        headings = Map.copyOf(headings);
    }

    /** Reads a line as a header; empty when it is none of a known kind. */
    static Optional<Header> of(List<String> cells) {
        List<String> folded = cells.stream().map(Header::folded).toList();
        return Arrays.stream(SheetKind.values())
                .filter(kind -> missing(kind, folded).isEmpty())
                .findFirst()
                .map(kind -> header(kind, cells, folded));
    }

    /** Compares headings without their blanks and in small letters. */
    static String folded(String heading) {
        return PlainText.of(heading).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Header header(SheetKind kind, List<String> cells, List<String> folded) {
        List<String> columns = folded.stream().map(each -> name(kind, each)).toList();
        Map<String, String> headings = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            headings.put(columns.get(at), PlainText.running(cells.get(at)));
        }
        return new Header(kind, columns, headings);
    }

    private static String name(SheetKind kind, String heading) {
        return kind.columns().stream()
                .filter(column -> column.isMeantBy(heading))
                .map(Column::name)
                .findFirst()
                .orElse(heading);
    }

    private static List<Column> missing(SheetKind kind, List<String> folded) {
        return kind.required()
                .filter(column -> folded.stream().noneMatch(column::isMeantBy))
                .toList();
    }

    /** The heading that occurs twice. */
    Optional<String> repeated() {
        Set<String> seen = new HashSet<>();
        return columns.stream()
                .filter(column -> !column.isEmpty() && !seen.add(column))
                .map(column -> headings.getOrDefault(column, column))
                .findFirst();
    }

    /** A sentence's key and arguments that say why no line is a header: the columns that the nearest kind lacks. */
    static Defect complaint(List<List<String>> lines) {
        return lines.stream()
                .flatMap(line -> nearest(line).stream())
                .max(Comparator.comparingDouble(Likeness::share))
                .filter(likeness -> likeness.share() > 0.5)
                .map(Likeness::complaint)
                .orElseGet(() -> Defect.of("", "import.unknownKind"));
    }

    private static List<Likeness> nearest(List<String> cells) {
        List<String> folded = cells.stream().map(Header::folded).toList();
        List<Likeness> likenesses = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            List<Column> missing = missing(kind, folded);
            double share = 1 - missing.size() / (double) kind.required().count();
            likenesses.add(new Likeness(kind, missing, share));
        }
        return likenesses;
    }

    private record Likeness(SheetKind kind, List<Column> missing, double share) {

        Defect complaint() {
            String columns = missing.stream()
                    .map(column -> column.name() + "（" + column.heading() + "）")
                    .collect(Collectors.joining("、"));
            return Defect.of("", "import.columnsMissing", kind.title(), columns);
        }
    }
}
