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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files (RFC 4180, with a header). */
public final class CsvReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();

    private CsvReader() {}

    /** Reads a file; errors go to {@code rejected}. Empty when it is of no known kind. */
    public static Optional<Sheet> read(String name, byte[] content, Consumer<RowRejected> rejected) {
        Row header = new Row(name, 1, Map.of());
        try (CSVParser parser = CSVParser.parse(new StringReader(CsvText.of(content)), FORMAT)) {
            Optional<SheetKind> kind = SheetKind.ofHeader(parser.getHeaderNames());
            if (kind.isEmpty()) {
                rejected.accept(header.reject("", "import.unknownKind"));
                return Optional.empty();
            }
            return Optional.of(new Sheet(kind.get(), rows(name, parser, rejected)));
        } catch (IOException | IllegalArgumentException unreadable) {
            rejected.accept(header.reject("", "import.unreadable"));
            return Optional.empty();
        }
    }

    private static List<Row> rows(String name, CSVParser parser, Consumer<RowRejected> rejected) {
        List<Row> rows = new ArrayList<>();
        long line = 2;
        try {
            for (Iterator<CSVRecord> records = parser.iterator();
                    records.hasNext();
                    line = parser.getCurrentLineNumber() + 1) {
                CSVRecord found = records.next();
                Row row = new Row(name, line, found.toMap());
                if (found.isConsistent()) {
                    rows.add(row);
                } else {
                    rejected.accept(row.reject(
                            "",
                            "import.columns",
                            found.size(),
                            parser.getHeaderNames().size()));
                }
            }
        } catch (UncheckedIOException brokenQuotes) {
            rejected.accept(new Row(name, line, Map.of()).reject("", "import.brokenQuotes"));
        }
        return rows;
    }
}
