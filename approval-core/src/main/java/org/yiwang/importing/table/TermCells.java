package org.yiwang.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Profile;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;

/**
 * Reads the limits of an item, each a number and its unit, working days when the cell is empty. Hours become working days
 * (see {@link Term#ofHours}), of which a remark tells.
 */
final class TermCells {

    static final String STATUTORY = "statutory";
    static final String PROMISED = "promised";

    private static final String DAYS = "_days";
    private static final String UNIT = "_unit";
    private static final List<String> HOURS = List.of("小时", "时", "hour");

    private TermCells() {}

    static Term term(Reading row, String which) {
        int number = row.number(which + DAYS, 0);
        String unit = which + UNIT;
        if (HOURS.contains(row.plain(unit))) {
            return Term.ofHours(number, Profile.isOnTheSpot(row.text("handling_type")));
        }
        return new Term(number, row.plain(unit).isEmpty() ? TermUnit.WORKING_DAY : unit(row, unit));
    }

    private static TermUnit unit(Reading row, String column) {
        Optional<TermUnit> unit = Words.meaning(row.plain(column), Words.TERM_UNITS);
        if (unit.isEmpty()) {
            row.reject(
                    column, "import.notOneOf", row.text(column), Words.choices(Words.TERM_UNITS) + "、" + HOURS.get(0));
        }
        return unit.orElse(TermUnit.WORKING_DAY);
    }

    /** The limits of a row that is read, as far as they are given in hours. */
    static List<Remark> remarks(Row row, Term statutory, Term promised) {
        return Stream.concat(remark(row, STATUTORY, statutory), remark(row, PROMISED, promised))
                .toList();
    }

    private static Stream<Remark> remark(Row row, String which, Term read) {
        return HOURS.contains(PlainText.of(row.cells().getOrDefault(which + UNIT, "")))
                ? Stream.of(row.remark(which + DAYS, "import.hours", row.number(which + DAYS, 0), read.number()))
                : Stream.empty();
    }
}
