package org.yiwang.importing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as CSV files or as one workbook. */
public final class TableWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final int WIDEST = 60;
    private static final int UNITS_A_CHARACTER = 256;

    private TableWriter() {}

    /** A CSV file that spreadsheets open as UTF-8. */
    public static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns());
            for (List<String> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvFormula::escaped));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with a sheet for each table; every cell is text, so that codes keep their zeros and nothing is a formula. */
    public static byte[] workbook(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook()) {
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            tables.forEach(table -> write(table, workbook.createSheet(table.name()), heading));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Sheet sheet, CellStyle heading) {
        write(table.columns(), sheet.createRow(0));
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), sheet.createRow(i + 1));
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, width(table, column) * UNITS_A_CHARACTER);
        }
    }

    private static void write(List<String> cells, Row row) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    /** Chinese characters are twice as wide as digits. */
    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length() * 2)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, table.columns().get(column).length() + 2));
    }
}
