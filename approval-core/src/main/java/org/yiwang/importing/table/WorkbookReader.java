package org.yiwang.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yiwang.base.text.PlainText;

/**
 * Reads Excel workbooks (.xlsx): every sheet but empty ones and one named 说明. A merged cell counts for all its rows.
 */
public final class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String NOTES = "说明";
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

    /** Reads a workbook; reasons why it or a sheet can't be understood go to {@code rejected}. */
    public static List<Sheet> read(String name, byte[] content, Consumer<RowRejected> rejected) {
        List<Sheet> sheets = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            workbook.forEach(sheet -> sheet(name, sheet, rejected).ifPresent(sheets::add));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException unreadable) {
            rejected.accept(new Row(name, 1, Map.of()).reject("", "import.unreadable"));
        }
        return sheets;
    }

    private static Optional<Sheet> sheet(
            String name, org.apache.poi.ss.usermodel.Sheet sheet, Consumer<RowRejected> rejected) {
        String place = name + " · " + sheet.getSheetName();
        if (sheet.getPhysicalNumberOfRows() > MAX_ROWS) {
            rejected.accept(new Row(place, 1, Map.of()).reject("", "import.tooManyRows", MAX_ROWS));
            return Optional.empty();
        }
        Lines lines = new Lines(place, new SheetCells(sheet).lines());
        if (lines.isEmpty() || isNotes(sheet.getSheetName()) && !lines.hasHeader()) {
            return Optional.empty();
        }
        return lines.sheet(rejected);
    }

    private static boolean isNotes(String name) {
        return PlainText.of(name).endsWith(NOTES);
    }
}
