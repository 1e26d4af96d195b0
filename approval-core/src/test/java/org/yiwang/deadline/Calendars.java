package org.yiwang.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calendars for tests: the real ones of 2017 to 2026 as the State Council announced them, or given ones. */
public record Calendars(Map<Integer, CalendarYear> years) implements WorkCalendars {

    private static final Path REAL = Path.of("..", "infra", "sample", "calendar-workdays.csv");

    /** Counting by the real calendars of 2017 to 2026. */
    public static WorkingDays real() {
        return new WorkingDays(new Calendars(read()));
    }

    /** Counting by these calendars alone. */
    public static WorkingDays of(CalendarYear... years) {
        Map<Integer, CalendarYear> byYear = new HashMap<>();
        for (CalendarYear year : years) {
            byYear.put(year.year(), year);
        }
        return new WorkingDays(new Calendars(byYear));
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingDays.ZONE).toInstant();
    }

    private static Map<Integer, CalendarYear> read() {
        Map<Integer, Map<LocalDate, CalendarYear.Exception>> days = new TreeMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            LocalDate day = LocalDate.parse(cells[0]);
            DayKind kind = DayKind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            days.computeIfAbsent(day.getYear(), year -> new TreeMap<>())
                    .put(day, new CalendarYear.Exception(kind, cells[2]));
        }
        Map<Integer, CalendarYear> years = new HashMap<>();
        days.forEach((year, exceptions) -> years.put(year, CalendarYear.of(year, 1, exceptions)));
        return years;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(REAL).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public List<CalendarYear> all() {
        return List.copyOf(years.values());
    }

    @Override
    public int edition() {
        return years.size();
    }

    @Override
    public CalendarYear publish(CalendarYear draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void receive(CalendarYear calendar) {
        throw new UnsupportedOperationException();
    }
}
