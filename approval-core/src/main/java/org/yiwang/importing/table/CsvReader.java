package org.yiwang.importing.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV files (RFC 4180, with a header, perhaps below title lines), parted by commas, tabs or semicolons. A row that
 * can't be read stays in the table with its defects.
 */
public final class CsvReader {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final char separator;
    private final Pattern swallowed;

    private CsvReader(char separator) {
        this.separator = separator;
        this.swallowed = Pattern.compile("\\s*[\\p{Alnum}-]+" + separator + "\\d+" + separator + ".*");
    }

    /** Reads a file. Empty when it can't be understood; the reason goes to {@code rejected}. */
    public static Optional<Sheet> read(String name, byte[] content, Consumer<RowRejected> rejected) {
        Optional<String> other = OtherFormat.of(content);
        if (other.isPresent()) {
            rejected.accept(new Row(name, 1, Map.of()).reject("", other.get()));
            return Optional.empty();
        }
        try {
            return table(name, CsvText.of(content)).sheet(rejected);
        } catch (CsvText.Malformed broken) {
            rejected.accept(new Row(name, broken.line(), Map.of())
                    .reject("", "import.badByte", broken.line(), broken.encoding()));
            return Optional.empty();
        }
    }

    /** The lines by the first separator that shows a header, or else by commas. */
    private static Lines table(String name, String text) {
        Lines byCommas = new Lines(name, new CsvReader(',').lines(text));
        return byCommas.hasHeader()
                ? byCommas
                : SEPARATORS.stream()
                        .map(separator -> new Lines(name, new CsvReader(separator).lines(text)))
                        .filter(Lines::hasHeader)
                        .findFirst()
                        .orElse(byCommas);
    }

    private List<Line> lines(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        long next = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (Iterator<CSVRecord> records = parser.iterator();
                    records.hasNext();
                    next = parser.getCurrentLineNumber() + 1) {
                List<String> cells = records.next().toList();
                lines.add(line(parser.getCurrentLineNumber() - breaks(cells), cells));
            }
        } catch (IOException | UncheckedIOException brokenQuotes) {
            lines.add(broken(next));
        }
        return lines;
    }

    private Line line(long number, List<String> cells) {
        return cells.stream().anyMatch(cell -> holdsRows(cell, cells.size()))
                ? broken(number)
                : new Line(number, cells.stream().map(CsvFormula::read).toList());
    }

    private static Line broken(long number) {
        return new Line(number, List.of(), Map.of(Line.WHOLE, "import.brokenQuotes"));
    }

    private static long breaks(List<String> cells) {
        return cells.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
    }

    /** Whether a cell holds whole rows, because a stray quote began before them. */
    private boolean holdsRows(String cell, int columns) {
        return LINE_BREAK
                .splitAsStream(cell)
                .skip(1)
                .anyMatch(line -> swallowed.matcher(line).matches()
                        || columns > 1
                                && line.chars().filter(c -> c == separator).count() >= columns - 1);
    }
}
