package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.limit.Shift.MoreDays;
import org.yiwang.application.limit.Shift.Standstill;
import org.yiwang.deadline.WorkingDays;

/** Moves the last days of limits: the same on every node with the same calendar. */
@Component
class LimitClock {

    private final WorkingDays workingDays;

    LimitClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The last day of a limit. {@code held} while the clock stands still before it has passed; the day is then the last
     * one if the clock went on today.
     */
    record LastDay(LocalDate day, boolean held) {}

    /**
     * Moves {@code unmoved} by {@code shifts}, in their order. A limit that has passed stays passed: what begins after the
     * close of its last day no longer moves it.
     *
     * @throws org.yiwang.deadline.CalendarMissing when the count reaches a year without a calendar
     */
    LastDay lastDay(LocalDate unmoved, List<? extends Shift> shifts) {
        LastDay last = new LastDay(unmoved, false);
        for (Shift shift : shifts) {
            if (last.held() || !isOver(last.day(), shift.at())) {
                last = moved(last, shift);
            }
        }
        return last;
    }

    /** Whether a limit with this last day is over at {@code now}. */
    boolean isOver(LocalDate lastDay, Instant now) {
        return now.isAfter(workingDays.close(lastDay));
    }

    private LastDay moved(LastDay last, Shift shift) {
        if (shift instanceof MoreDays more) {
            return new LastDay(workingDays.after(last.day(), more.days()), last.held());
        }
        Instant until = ((Standstill) shift).until();
        return until == null
                ? new LastDay(last.day(), true)
                : new LastDay(workingDays.after(last.day(), uncounted(shift.at(), until)), last.held());
    }

    private int uncounted(Instant from, Instant until) {
        return workingDays.between(WorkingDays.day(from), WorkingDays.day(until));
    }
}
