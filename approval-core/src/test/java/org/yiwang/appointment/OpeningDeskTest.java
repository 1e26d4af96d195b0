package org.yiwang.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.base.refusal.Refusal;

class OpeningDeskTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Opening MORNING = new Opening(DayOfWeek.MONDAY, NINE, LocalTime.of(11, 10), 30, 2);

    @Test
    void aSlotThatWouldEndTooLateIsNone() {
        assertThat(MORNING.slotsOn(LocalDate.of(2026, 11, 23)))
                .extracting(Slot::from)
                .containsExactly(NINE, LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(10, 30));
    }

    @Test
    void openingsOfOneDayDoNotOverlap() {
        Opening later = new Opening(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(12, 0), 30, 2);
        Opening touching = new Opening(DayOfWeek.MONDAY, LocalTime.of(11, 10), LocalTime.of(12, 0), 30, 2);
        Opening tuesday = new Opening(DayOfWeek.TUESDAY, NINE, LocalTime.of(12, 0), 30, 2);
        assertThat(codes(MORNING, later)).containsExactly("appointment.openingOverlaps");
        assertThat(codes(MORNING, touching, tuesday)).isEmpty();
    }

    @Test
    void anOpeningHoldsAtLeastOneSlotForOnePerson() {
        assertThat(codes(new Opening(DayOfWeek.MONDAY, NINE, LocalTime.of(9, 20), 30, 1)))
                .containsExactly("appointment.opening");
        assertThat(codes(new Opening(DayOfWeek.MONDAY, NINE, LocalTime.of(12, 0), 30, 0)))
                .containsExactly("appointment.opening");
        assertThat(codes(new Opening(DayOfWeek.MONDAY, NINE, NINE, 30, 1))).containsExactly("appointment.opening");
        assertThat(codes(new Opening(DayOfWeek.MONDAY, NINE, LocalTime.of(12, 0), 0, 1)))
                .containsExactly("appointment.opening");
    }

    @Test
    void whatIsSmallerThanWhatIsBookedHasNothingFree() {
        assertThat(new Slot(LocalDate.EPOCH, NINE, NINE, 2, 3).free()).isZero();
    }

    private static List<String> codes(Opening... week) {
        return OpeningDesk.refusals(List.of(week)).stream().map(Refusal::code).toList();
    }
}
