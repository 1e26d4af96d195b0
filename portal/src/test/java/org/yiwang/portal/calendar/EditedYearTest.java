package org.yiwang.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

class EditedYearTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 10);

    private final CalendarYear before =
            CalendarYear.of(2026, 3, Map.of(NATIONAL_DAY, new CalendarYear.Exception(DayKind.HOLIDAY, "国庆节")));

    @Test
    void whatIsNotTouchedStaysAsItIs() {
        assertThat(new EditedYear(before, workdays(before), "").after().exceptions())
                .isEqualTo(before.exceptions());
    }

    @Test
    void newExceptionsGetTheNameThatWasFilledIn() {
        Set<LocalDate> work = workdays(before);
        work.add(SATURDAY);
        assertThat(new EditedYear(before, work, " 调休 ").after().exceptions())
                .containsEntry(NATIONAL_DAY, new CalendarYear.Exception(DayKind.HOLIDAY, "国庆节"))
                .containsEntry(SATURDAY, new CalendarYear.Exception(DayKind.WORKDAY, "调休"))
                .hasSize(2);
    }

    @Test
    void aHolidayThatIsWorkedAgainIsNoException() {
        Set<LocalDate> work = workdays(before);
        work.add(NATIONAL_DAY);
        assertThat(new EditedYear(before, work, "").after().exceptions()).isEmpty();
    }

    @Test
    void aYearIsDrawnWithItsWeeks() {
        YearView view = YearView.of(before, 3);
        assertThat(view.months()).hasSize(12);
        assertThat(view.months().get(9).before()).isEqualTo(3);
        assertThat(view.exceptions()).extracting(YearView.Day::name).containsExactly("国庆节");
    }

    private static Set<LocalDate> workdays(CalendarYear calendar) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isWorkday)
                .collect(Collectors.toSet());
    }
}
