package org.yiwang.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads Excel workbooks (.xlsx): every sheet whose first row is a header of a known kind. */
public final class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MAX_ROWS = 100_000;

    private WorkbookReader() {}

    /** Whether a file is a workbook, whatever its name says. */
    public static boolean isWorkbook(byte[] content) {
        return content.length > ZIP.length
                && content[0] == ZIP[0]
                && content[1] == ZIP[1]
                && content[2] == ZIP[2]
                && content[3] == ZIP[3];
    }

    /** Reads a workbook; errors, such as a sheet of no known kind, go to {@code rejected}. */
    public static List<Sheet> read(String name, byte[] content, Consumer<RowRejected> rejected) {
        List<Sheet> sheets = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            workbook.forEach(sheet -> sheet(name + " · " + sheet.getSheetName(), rows(sheet), rejected)
                    .ifPresent(sheets::add));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException unreadable) {
            rejected.accept(new Row(name, 1, Map.of()).reject("", "import.unreadable"));
        }
        return sheets;
    }

    private static List<org.apache.poi.ss.usermodel.Row> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<org.apache.poi.ss.usermodel.Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        return rows;
    }

    private static Optional<Sheet> sheet(
            String place, List<org.apache.poi.ss.usermodel.Row> rows, Consumer<RowRejected> rejected) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = texts(rows.get(0));
        Optional<SheetKind> kind = SheetKind.ofHeader(header);
        if (kind.isEmpty() || rows.size() > MAX_ROWS) {
            rejected.accept(new Row(place, 1, Map.of())
                    .reject("", kind.isEmpty() ? "import.unknownKind" : "import.tooManyRows", MAX_ROWS));
            return Optional.empty();
        }
        List<Row> read = rows.stream()
                .skip(1)
                .map(row -> new Row(place, row.getRowNum() + 1L, cells(header, row)))
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        return Optional.of(new Sheet(kind.get(), read));
    }

    private static Map<String, String> cells(List<String> header, org.apache.poi.ss.usermodel.Row row) {
        List<String> texts = texts(row);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), i < texts.size() ? texts.get(i) : "");
        }
        return cells;
    }

    private static List<String> texts(org.apache.poi.ss.usermodel.Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    /** The displayed text of a cell; of a formula, the value that the spreadsheet last computed. */
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
