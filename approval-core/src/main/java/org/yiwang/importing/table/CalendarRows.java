package org.yiwang.importing.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

/** Reads calendars of years from rows of exceptional days. */
public final class CalendarRows {

    private static final Map<String, DayKind> KINDS = kinds();

    private CalendarRows() {}

    /** The years of the rows; invalid rows go to {@code rejected}. */
    public static List<CalendarYear> years(List<Row> rows, Consumer<RowRejected> rejected) {
        Map<Integer, Map<LocalDate, CalendarYear.Exception>> years = new TreeMap<>();
        for (Row row : rows) {
            try {
                LocalDate date = row.parsed("date", "import.notADate", LocalDate::parse);
                CalendarYear.Exception day = new CalendarYear.Exception(row.oneOf("kind", KINDS), row.text("name"));
                years.computeIfAbsent(date.getYear(), year -> new TreeMap<>()).put(date, day);
            } catch (RowRejected reason) {
                rejected.accept(reason);
            }
        }
        return years.entrySet().stream()
                .map(year -> CalendarYear.of(year.getKey(), 1, year.getValue()))
                .toList();
    }

    private static Map<String, DayKind> kinds() {
        Map<String, DayKind> kinds = new LinkedHashMap<>();
        kinds.put("holiday", DayKind.HOLIDAY);
        kinds.put("workday", DayKind.WORKDAY);
        return kinds;
    }
}
