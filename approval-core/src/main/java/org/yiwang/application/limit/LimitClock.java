package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.limit.Shift.MoreDays;
import org.yiwang.application.limit.Shift.Standstill;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.WorkingDays;

/** Moves the last days of limits: the same on every node with the same calendar. */
@Component
class LimitClock {

    private final WorkingDays workingDays;

    LimitClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The last day of a limit, and the day to which it is counted: the same, unless days off moved it to the next working
     * day. {@code held} while the clock stands still before it has passed; the day is then the last
     * one if the clock went on today.
     */
    record LastDay(LocalDate counted, LocalDate day, boolean held) {

        static LastDay of(LocalDate day) {
            return new LastDay(day, day, false);
        }

        LastDay stopped() {
            return new LastDay(counted, day, true);
        }
    }

    /**
     * The last day of a limit that counts from {@code start}, moved by {@code shifts} in their order. A limit that has passed stays passed: what begins after the
     * close of its last day no longer moves it.
     *
     * @throws org.yiwang.deadline.CalendarMissing when the count reaches a year without a calendar
     */
    LastDay lastDay(Instant start, Term term, List<? extends Shift> shifts) {
        LastDay last = counted(workingDays.countedEnd(start, term), term);
        for (Shift shift : shifts) {
            if (last.held() || !isOver(last.day(), shift.at())) {
                last = moved(last, shift, term);
            }
        }
        return last;
    }

    /** Whether a limit with this last day is over at {@code now}. */
    boolean isOver(LocalDate lastDay, Instant now) {
        return now.isAfter(workingDays.close(lastDay));
    }

    private LastDay counted(LocalDate end, Term term) {
        return term.countsDaysOff() ? new LastDay(end, workingDays.onOrAfter(end), false) : LastDay.of(end);
    }

    /** An extension is given in working days, whatever the unit of the limit. */
    private LastDay moved(LastDay last, Shift shift, Term term) {
        if (shift instanceof MoreDays more) {
            LocalDate day = workingDays.after(last.day(), more.days());
            return new LastDay(day, day, last.held());
        }
        Instant until = ((Standstill) shift).until();
        if (until == null) {
            return last.stopped();
        }
        LastDay later = after(last, WorkingDays.day(shift.at()), WorkingDays.day(until), term);
        return last.held() ? later.stopped() : later;
    }

    /** The days after {@code from} through {@code until} are not counted, each as the limit counts days. */
    private LastDay after(LastDay last, LocalDate from, LocalDate until, Term term) {
        if (!term.countsDaysOff()) {
            return LastDay.of(workingDays.after(last.day(), workingDays.between(from, until)));
        }
        LocalDate counted = last.counted().isBefore(from) ? from : last.counted();
        return counted(counted.plusDays(ChronoUnit.DAYS.between(from, until)), term);
    }
}
