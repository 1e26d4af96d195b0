package org.yiwang.importing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.catalog.Catalogue;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.division.Division;
import org.yiwang.division.Divisions;
import org.yiwang.importing.csv.CalendarRows;
import org.yiwang.importing.csv.CsvFile;
import org.yiwang.importing.csv.CsvKind;
import org.yiwang.importing.csv.DivisionRows;
import org.yiwang.importing.csv.ItemAssembly;
import org.yiwang.importing.csv.Row;

/** Publishes what files hold, unit by unit, each in its own transaction. */
@Component
class CsvImport {

    private final Catalogue catalogue;
    private final WorkCalendars calendars;
    private final Divisions divisions;

    CsvImport(Catalogue catalogue, WorkCalendars calendars, Divisions divisions) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.divisions = divisions;
    }

    /** Imports {@code files}, counting in {@code run} and calling {@code progress} after each unit. */
    void carryOut(List<ImportFile> files, ImportRun run, Runnable progress) {
        List<CsvFile> read = new ArrayList<>();
        files.forEach(
                file -> CsvFile.read(file.name(), file.content(), run::reject).ifPresent(read::add));
        read.forEach(file -> run.read(file.rows().size()));
        progress.run();
        importDivisions(rows(read, CsvKind.DIVISIONS), run);
        importCalendars(rows(read, CsvKind.CALENDAR), run);
        importItems(read, run, progress);
    }

    private void importDivisions(List<Row> rows, ImportRun run) {
        List<Division> found = DivisionRows.divisions(rows, run::reject);
        divisions.publish(found);
        run.accept(found.size());
    }

    private void importCalendars(List<Row> rows, ImportRun run) {
        int before = run.rejected();
        for (CalendarYear year : CalendarRows.years(rows, run::reject)) {
            calendars.publish(year);
        }
        run.accept(rows.size() - (run.rejected() - before));
    }

    private void importItems(List<CsvFile> files, ImportRun run, Runnable progress) {
        ItemAssembly assembly = new ItemAssembly(run::reject);
        files.stream().filter(file -> isPartOfItem(file.kind())).forEach(assembly::add);
        assembly.rejectOrphans();
        for (String code : assembly.codes()) {
            importItem(assembly, code, run);
            progress.run();
        }
    }

    private void importItem(ItemAssembly assembly, String code, ImportRun run) {
        assembly.assemble(code).ifPresent(item -> {
            catalogue.publish(item);
            run.accept((int) assembly.rowsOf(code).count());
        });
    }

    private static boolean isPartOfItem(CsvKind kind) {
        return kind == CsvKind.ITEMS || kind == CsvKind.MATERIALS || kind == CsvKind.STEPS;
    }

    private static List<Row> rows(List<CsvFile> files, CsvKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .flatMap(file -> file.rows().stream())
                .toList();
    }
}
