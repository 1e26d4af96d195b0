package org.yiwang.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yiwang.catalog.Catalogue;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.JointPackages;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.division.Division;
import org.yiwang.division.Divisions;
import org.yiwang.importing.csv.CalendarRows;
import org.yiwang.importing.csv.CsvFile;
import org.yiwang.importing.csv.CsvKind;
import org.yiwang.importing.csv.DivisionRows;
import org.yiwang.importing.csv.ItemAssembly;
import org.yiwang.importing.csv.JointRows;
import org.yiwang.importing.csv.Row;

/** Publishes what files hold, unit by unit, each in its own transaction. */
@Component
class CsvImport {

    private final Catalogue catalogue;
    private final JointPackages packages;
    private final WorkCalendars calendars;
    private final Divisions divisions;

    CsvImport(Catalogue catalogue, JointPackages packages, WorkCalendars calendars, Divisions divisions) {
        this.catalogue = catalogue;
        this.packages = packages;
        this.calendars = calendars;
        this.divisions = divisions;
    }

    /** Imports {@code files}, items to {@code items}, counting in {@code run} and calling {@code progress} after each. */
    void carryOut(List<ImportFile> files, ImportRun run, Consumer<Item> items, Runnable progress) {
        List<CsvFile> read = new ArrayList<>();
        files.forEach(
                file -> CsvFile.read(file.name(), file.content(), run::reject).ifPresent(read::add));
        read.forEach(file -> run.read(file.rows().size()));
        progress.run();
        importDivisions(rows(read, CsvKind.DIVISIONS), run);
        importCalendars(rows(read, CsvKind.CALENDAR), run);
        importItems(read, run, items, progress);
        importJointItems(rows(read, CsvKind.JOINT_ITEMS), run);
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

    private void importItems(List<CsvFile> files, ImportRun run, Consumer<Item> items, Runnable progress) {
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

    private static List<Row> rows(List<CsvFile> files, CsvKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .flatMap(file -> file.rows().stream())
                .toList();
    }
}
