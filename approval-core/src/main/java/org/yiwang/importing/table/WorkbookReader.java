package org.yiwang.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads Excel workbooks (.xlsx): every sheet whose first row is a header of a known kind. */
public final class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_ROWS = 100_000;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private WorkbookReader() {}

    /** Whether a file is a workbook, whatever its name says. */
    public static boolean isWorkbook(byte[] content) {
        return content.length > ZIP.length
                && content[0] == ZIP[0]
                && content[1] == ZIP[1]
                && content[2] == ZIP[2]
                && content[3] == ZIP[3];
    }

    /** Reads a workbook; what is wrong with it goes to {@code rejected}, a sheet of no known kind among it. */
    public static List<Sheet> read(String name, byte[] content, Consumer<RowRejected> rejected) {
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                String place = name + " · " + sheet.getName();
                sheet(place, sheet.read(), rejected).ifPresent(sheets::add);
            }
        } catch (IOException | ExcelReaderException unreadable) {
            rejected.accept(new Row(name, 1, Map.of()).reject("", "import.unreadable"));
        }
        return sheets;
    }

    private static Optional<Sheet> sheet(
            String place, List<org.dhatim.fastexcel.reader.Row> rows, Consumer<RowRejected> rejected) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = texts(rows.get(0));
        Optional<SheetKind> kind = SheetKind.ofHeader(header);
        if (kind.isEmpty() || rows.size() > MOST_ROWS) {
            rejected.accept(new Row(place, 1, Map.of())
                    .reject("", kind.isEmpty() ? "import.unknownKind" : "import.tooManyRows", MOST_ROWS));
            return Optional.empty();
        }
        List<Row> read = rows.stream()
                .skip(1)
                .map(row -> new Row(place, row.getRowNum(), cells(header, row)))
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        return Optional.of(new Sheet(kind.get(), read));
    }

    private static Map<String, String> cells(List<String> header, org.dhatim.fastexcel.reader.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> texts = texts(row);
        for (int i = 0; i < header.size(); i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            cells.put(header.get(i), header.get(i).equals("date") ? dateAsText(text) : text);
        }
        return cells;
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(WorkbookReader::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            return number.toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** Spreadsheets keep a date as the number of days since the end of 1899. */
    private static String dateAsText(String text) {
        return text.matches("[0-9]{1,6}") ? DAY_0.plusDays(Long.parseLong(text)).toString() : text;
    }
}
