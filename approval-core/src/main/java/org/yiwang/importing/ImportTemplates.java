package org.yiwang.importing;

import java.util.List;
import java.util.Optional;
import org.yiwang.importing.table.Table;
import org.yiwang.importing.table.TableWriter;
import org.yiwang.importing.table.Template;

/** Files of empty tables with Chinese headings, to fill in and import. Their example row is left out by an import. */
public final class ImportTemplates {

    /** The name of the workbook that has every kind of table. */
    public static final String ALL = "templates";

    private static final String WORKBOOK = ".xlsx";
    private static final String CSV = ".csv";

    private ImportTemplates() {}

    /** A file by its name: {@code templates.xlsx}, or a kind of table with its form, such as {@code items.csv}. */
    public static Optional<byte[]> file(String name) {
        if (name.equals(ALL + WORKBOOK)) {
            return Optional.of(TableWriter.workbook(Template.all()));
        }
        if (name.endsWith(WORKBOOK)) {
            return table(name, WORKBOOK).map(table -> TableWriter.workbook(List.of(table)));
        }
        return name.endsWith(CSV) ? table(name, CSV).map(TableWriter::csv) : Optional.empty();
    }

    private static Optional<Table> table(String name, String ending) {
        return Template.find(name.substring(0, name.length() - ending.length()));
    }

    /** Whether a file's name is a workbook's. */
    public static boolean isWorkbook(String name) {
        return name.endsWith(WORKBOOK);
    }
}
