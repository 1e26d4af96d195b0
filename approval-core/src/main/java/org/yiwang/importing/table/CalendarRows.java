package org.yiwang.importing.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

/**
 * Reads calendars of years from rows of exceptional days. A year is imported whole or not at all, and none when the year
 * of a row can't be read, because the day may be missing in any of them.
 */
public final class CalendarRows {

    private static final Map<String, DayKind> KINDS = kinds();
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})日?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[-/.年].*");

    private final Consumer<RowRejected> rejected;
    private final Map<Integer, Map<LocalDate, CalendarYear.Exception>> years = new TreeMap<>();
    private final Set<Row> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Integer> brokenYears = new HashSet<>();
    private boolean doubtful;

    private CalendarRows(Consumer<RowRejected> rejected) {
        this.rejected = rejected;
    }

    /** The whole years of the rows, none when the files are not {@code complete}; the other rows go to {@code rejected}. */
    public static List<CalendarYear> years(List<Row> rows, boolean complete, Consumer<RowRejected> rejected) {
        CalendarRows reading = new CalendarRows(rejected);
        rows.forEach(reading::add);
        rows.forEach(reading::rejectALoneDay);
        reading.doubtful |= !complete || !reading.years.keySet().containsAll(reading.brokenYears);
        rows.forEach(reading::rejectWithItsYear);
        return reading.years.entrySet().stream()
                .filter(year -> !reading.isRejected(year.getKey()))
                .map(year -> CalendarYear.of(year.getKey(), 1, year.getValue()))
                .toList();
    }

    /** Rejects a year that {@code refusal} keeps from being published, by its first row. */
    public static RowRejected refused(int year, List<Row> rows, Refusal refusal) {
        Row first = rows.stream()
                .filter(row -> year(row).filter(found -> found == year).isPresent())
                .findFirst()
                .orElseThrow();
        return first.reject(
                "date", "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private void add(Row row) {
        try {
            LocalDate date = row.parsed("date", "import.notADate", CalendarRows::date);
            CalendarYear.Exception day = new CalendarYear.Exception(row.oneOf("kind", KINDS), row.text("name"));
            Map<LocalDate, CalendarYear.Exception> year = years.computeIfAbsent(date.getYear(), key -> new TreeMap<>());
            if (year.putIfAbsent(date, day) != null) {
                throw row.reject("date", "import.dateTwice", date.toString());
            }
        } catch (RowRejected reason) {
            broken.add(row);
            year(row).ifPresentOrElse(brokenYears::add, () -> doubtful = true);
            reason.tell(rejected);
        }
    }

    /** A year of one day beside other years is a day of theirs under a wrong year. */
    private void rejectALoneDay(Row row) {
        int year = year(row).orElse(0);
        if (!broken.contains(row)
                && years.size() > 1
                && years.getOrDefault(year, Map.of()).size() == 1) {
            doubtful = true;
            broken.add(row);
            rejected.accept(row.reject("date", "import.loneDay", String.valueOf(year)));
        }
    }

    private void rejectWithItsYear(Row row) {
        if (!broken.contains(row) && isRejected(year(row).orElse(0))) {
            rejected.accept(row.reject(
                    "date", "import.unitRejected", String.valueOf(year(row).orElse(0))));
        }
    }

    private boolean isRejected(int year) {
        return doubtful || brokenYears.contains(year);
    }

    /** The year of a row, even when its day or another cell can't be read. */
    private static Optional<Integer> year(Row row) {
        Matcher year = YEAR.matcher(PlainText.of(row.cells().getOrDefault("date", "")));
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new IllegalArgumentException("No date: " + text);
        }
        return LocalDate.of(
                Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
    }

    private static Map<String, DayKind> kinds() {
        Map<String, DayKind> kinds = new LinkedHashMap<>();
        kinds.put("holiday", DayKind.HOLIDAY);
        kinds.put("workday", DayKind.WORKDAY);
        return kinds;
    }
}
