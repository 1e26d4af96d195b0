package org.yiwang.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.OfficeHours;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.division.Division;
import org.yiwang.division.Divisions;
import org.yiwang.importing.table.CalendarRows;
import org.yiwang.importing.table.CsvReader;
import org.yiwang.importing.table.DivisionRows;
import org.yiwang.importing.table.ItemAssembly;
import org.yiwang.importing.table.JointRows;
import org.yiwang.importing.table.Row;
import org.yiwang.importing.table.Sheet;
import org.yiwang.importing.table.SheetKind;
import org.yiwang.importing.table.WorkbookReader;

/** Publishes the content of files, unit by unit, each in its own transaction. */
@Component
class TableImport {

    private final Catalogue catalogue;
    private final JointPackages packages;
    private final WorkCalendars calendars;
    private final Divisions divisions;

    TableImport(Catalogue catalogue, JointPackages packages, WorkCalendars calendars, Divisions divisions) {
        this.catalogue = catalogue;
        this.packages = packages;
        this.calendars = calendars;
        this.divisions = divisions;
    }

    /** Imports {@code files}, items to {@code items}, counting in {@code run} and calling {@code progress} after each. */
    void carryOut(List<ImportFile> files, ImportRun run, Consumer<Item> items, Runnable progress) {
        List<Sheet> read = new ArrayList<>();
        files.forEach(file -> read.addAll(sheets(file, run)));
        read.forEach(file -> run.read(file.rows().size()));
        progress.run();
        importDivisions(rows(read, SheetKind.DIVISIONS), run);
        importCalendars(rows(read, SheetKind.CALENDAR), run);
        importItems(read, run, items, progress);
        importJointItems(rows(read, SheetKind.JOINT_ITEMS), run);
    }

    private static List<Sheet> sheets(ImportFile file, ImportRun run) {
        return WorkbookReader.isWorkbook(file.content())
                ? WorkbookReader.read(file.name(), file.content(), run::reject)
                : CsvReader.read(file.name(), file.content(), run::reject).stream()
                        .toList();
    }

    private void importDivisions(List<Row> rows, ImportRun run) {
        List<Division> found = DivisionRows.divisions(rows, run::reject);
        divisions.publish(found);
        run.accept(found.size());
    }

    private void importCalendars(List<Row> rows, ImportRun run) {
        int before = run.rejected();
        for (CalendarYear year : CalendarRows.years(rows, run::reject)) {
            calendars.publish(year.withHours(hours(year.year())));
        }
        run.accept(rows.size() - (run.rejected() - before));
    }

    /** The table has no office hours: those that are known stay. */
    private Map<LocalDate, OfficeHours> hours(int year) {
        return calendars.year(year).map(CalendarYear::hours).orElseGet(TreeMap::new);
    }

    private void importItems(List<Sheet> files, ImportRun run, Consumer<Item> items, Runnable progress) {
        ItemAssembly assembly = new ItemAssembly(run::reject);
        files.stream().filter(file -> ItemAssembly.takes(file.kind())).forEach(assembly::add);
        assembly.rejectOrphans();
        for (String code : assembly.codes()) {
            assembly.assemble(code).ifPresent(item -> {
                items.accept(item);
                run.accept((int) assembly.rowsOf(code).count());
            });
            progress.run();
        }
    }

    private void importJointItems(List<Row> rows, ImportRun run) {
        JointRows joint = new JointRows(code -> catalogue.newest(code).isPresent(), run::reject);
        joint.byCode(rows)
                .forEach((code, itsRows) -> joint.assemble(code, itsRows).ifPresent(item -> {
                    packages.publish(item);
                    run.accept(itsRows.size());
                }));
    }

    private static List<Row> rows(List<Sheet> files, SheetKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .flatMap(file -> file.rows().stream())
                .toList();
    }
}
