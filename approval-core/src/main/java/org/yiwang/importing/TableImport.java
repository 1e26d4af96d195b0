package org.yiwang.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.deadline.CalendarRules;
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

/**
 * Publishes the content of files, unit by unit, each in its own transaction. A unit is an item with its parts, a joint
 * item, a year, or all divisions; none is published of which a row could not be read.
 */
@Component
class TableImport {

    private final Catalogue catalogue;
    private final JointPackages packages;
    private final WorkCalendars calendars;
    private final CalendarRules calendarRules;
    private final Divisions divisions;

    TableImport(
            Catalogue catalogue,
            JointPackages packages,
            WorkCalendars calendars,
            CalendarRules calendarRules,
            Divisions divisions) {
        this.catalogue = catalogue;
        this.packages = packages;
        this.calendars = calendars;
        this.calendarRules = calendarRules;
        this.divisions = divisions;
    }

    /** Imports {@code files}, items to {@code items}, counting in {@code run} and calling {@code progress} after each. */
    void carryOut(List<ImportFile> files, ImportRun run, Consumer<Item> items, Runnable progress) {
        List<Sheet> read = new ArrayList<>();
        files.forEach(file -> read.addAll(sheets(file, run)));
        // A file that can't be read may hold rows of any unit, so then everything is checked and nothing imported.
        boolean complete = run.rejected() == 0;
        read.forEach(file -> run.read(file.rows().size()));
        progress.run();
        importDivisions(rows(read, SheetKind.DIVISIONS), complete, run);
        importCalendars(rows(read, SheetKind.CALENDAR), complete, run);
        ItemAssembly assembly = assembly(read, complete, run);
        importItems(assembly, run, items, progress);
        importJointItems(rows(read, SheetKind.JOINT_ITEMS), complete ? List.of() : assembly.codes(), complete, run);
    }

    private static List<Sheet> sheets(ImportFile file, ImportRun run) {
        return WorkbookReader.isWorkbook(file.content())
                ? WorkbookReader.read(file.name(), file.content(), run::reject)
                : CsvReader.read(file.name(), file.content(), run::reject).stream()
                        .toList();
    }

    private void importDivisions(List<Row> rows, boolean complete, ImportRun run) {
        List<Division> found = DivisionRows.divisions(rows, complete, run::reject);
        divisions.publish(found);
        run.accept(found.size());
    }

    private void importCalendars(List<Row> rows, boolean complete, ImportRun run) {
        int before = run.rejected();
        for (CalendarYear year : CalendarRows.years(rows, complete, run::reject)) {
            publish(year.withHours(hours(year.year())), rows, run);
        }
        run.accept(rows.size() - (run.rejected() - before));
    }

    /** A year that the rules refuse stays as it was; its first row names the reason. */
    private void publish(CalendarYear year, List<Row> rows, ImportRun run) {
        CalendarYear before = calendars.year(year.year()).orElse(null);
        Optional<Refusal> refusal = calendarRules.refusal(year, before);
        if (refusal.isEmpty()) {
            calendars.publish(year);
        } else {
            run.reject(CalendarRows.refused(year.year(), rows, refusal.get()));
        }
    }

    /** The table has no office hours: those that are known stay. */
    private Map<LocalDate, OfficeHours> hours(int year) {
        return calendars.year(year).map(CalendarYear::hours).orElseGet(TreeMap::new);
    }

    private static ItemAssembly assembly(List<Sheet> files, boolean complete, ImportRun run) {
        ItemAssembly assembly = new ItemAssembly(run::reject);
        files.stream().filter(file -> ItemAssembly.takes(file.kind())).forEach(assembly::add);
        assembly.rejectOrphans();
        if (!complete) {
            assembly.doubt();
        }
        return assembly;
    }

    private static void importItems(ItemAssembly assembly, ImportRun run, Consumer<Item> items, Runnable progress) {
        for (String code : assembly.codes()) {
            assembly.assemble(code).ifPresent(item -> {
                items.accept(item);
                run.accept((int) assembly.rowsOf(code).count());
                assembly.remarks(item).forEach(run::remark);
            });
            progress.run();
        }
    }

    /** {@code alongside} are items that are known only from this import. */
    private void importJointItems(List<Row> rows, List<String> alongside, boolean complete, ImportRun run) {
        JointRows joint = new JointRows(
                code -> alongside.contains(code) || catalogue.newest(code).isPresent(), run::reject);
        Map<String, List<Row>> byCode = joint.byCode(rows);
        if (!complete) {
            joint.doubt();
        }
        byCode.forEach((code, itsRows) -> joint.assemble(code, itsRows).ifPresent(item -> {
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
