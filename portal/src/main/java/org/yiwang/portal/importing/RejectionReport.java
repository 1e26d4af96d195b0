package org.yiwang.portal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Rejection;

/** The rejected rows as a CSV file for spreadsheets: with a byte order mark, and without formulas. */
final class RejectionReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RejectionReport() {}

    static String of(ImportJob job, String... header) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) header);
            for (Rejection row : job.rejections()) {
                printer.printRecord(harmless(row.file()), row.line(), harmless(row.column()), harmless(row.reason()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escapes a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
