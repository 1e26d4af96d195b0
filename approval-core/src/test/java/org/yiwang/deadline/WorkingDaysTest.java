package org.yiwang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(new Fixed(Map.of(
            2018, CalendarYear.of(2018, 1, Map.of()),
            2026,
                    CalendarYear.of(
                            2026,
                            1,
                            Map.of(
                                    LocalDate.of(2026, 10, 1), new CalendarYear.Exception(DayKind.HOLIDAY, "国庆节"),
                                    LocalDate.of(2026, 10, 2), new CalendarYear.Exception(DayKind.HOLIDAY, "国庆节"),
                                    LocalDate.of(2026, 10, 10), new CalendarYear.Exception(DayKind.WORKDAY, "国庆节"))))));

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, 2, 2018-10-17T10:00",
        "2018-10-15T10:00, 7, 2018-10-24T10:00",
        "2018-10-15T10:00, 10, 2018-10-29T10:00",
        "2018-10-15T10:00, 0, 2018-10-15T10:00",
        "2018-10-19T17:30, 1, 2018-10-22T17:30",
    })
    void keepsTheTimeOfDayAndSkipsWeekends(LocalDateTime start, int days, LocalDateTime expected) {
        assertThat(workingDays.after(at(start), days)).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30T09:00, 1, 2026-10-05T09:00", "2026-10-09T09:00, 1, 2026-10-10T09:00"})
    void skipsHolidaysAndCountsWorkedWeekends(LocalDateTime start, int days, LocalDateTime expected) {
        assertThat(workingDays.after(at(start), days)).isEqualTo(at(expected));
    }

    @Test
    void saysWhichYearsCalendarIsMissing() {
        assertThatThrownBy(() -> workingDays.after(at(LocalDateTime.parse("2026-12-31T09:00")), 1))
                .isInstanceOfSatisfying(
                        CalendarMissing.class, e -> assertThat(e.year()).isEqualTo(2027));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(WorkingDays.ZONE).toInstant();
    }

    private record Fixed(Map<Integer, CalendarYear> years) implements WorkCalendars {

        @Override
        public Optional<CalendarYear> year(int year) {
            return Optional.ofNullable(years.get(year));
        }

        @Override
        public List<CalendarYear> all() {
            return List.copyOf(years.values());
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
}
