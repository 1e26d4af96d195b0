package org.yiwang.importing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as CSV files or as one workbook. */
public final class TableWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final double WIDEST = 60;
    private static final double NARROWEST = 8;

    private TableWriter() {}

    /** A CSV file that spreadsheets open as UTF-8. */
    public static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns());
            for (List<String> row : table.rows()) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with a sheet for each table; every cell is text, so that codes keep their zeros and nothing is a formula. */
    public static byte[] workbook(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Yiwang", "1.0")) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        write(table.columns(), sheet, 0);
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), sheet, i + 1);
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, width(table, column));
        }
    }

    private static void write(List<String> cells, Worksheet sheet, int row) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    /** Chinese characters are twice as wide as digits. */
    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(text -> text.length() * 2)
                .max()
                .orElse(0);
        return Math.max(
                NARROWEST,
                Math.min(WIDEST, Math.max(longest, table.columns().get(column).length() + 2)));
    }
}
