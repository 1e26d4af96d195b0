package org.yiwang.application.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yiwang.application.Dates;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.deadline.WorkingTime;

/** Computes the deadlines of an application: the same on every node with the same calendar. */
@Component
public class LimitClock {

    private final WorkingDays workingDays;
    private final WorkingTime workingTime;

    LimitClock(WorkingDays workingDays, WorkingTime workingTime) {
        this.workingDays = workingDays;
        this.workingTime = workingTime;
    }

    /** The ends of both time limits (承诺时限, 法定时限) of an accepted application. */
    public record Ends(Instant promised, Instant statutory) {}

    /**
     * Computes the ends of an accepted application from its acceptance, promised and statutory days, extension and
     * pauses.
     *
     * @throws CalendarMissing when the count reaches a year without a calendar
     */
    public Ends ends(Instant accepted, Dates dates, ItemOfRecord item) {
        int more = dates.extension() == null ? 0 : dates.extension().granted();
        return new Ends(
                due(accepted, item.promisedDays() + more, dates), due(accepted, item.statutoryDays() + more, dates));
    }

    private Instant due(Instant accepted, int days, Dates dates) {
        Duration paused = dates.pauses().stream()
                .filter(pause -> pause.until() != null)
                .map(pause -> workingTime.between(pause.from(), Objects.requireNonNull(pause.until())))
                .reduce(Duration.ZERO, Duration::plus);
        Instant due = workingDays.limit(accepted, days);
        return paused.isZero() ? due : workingTime.after(due, paused);
    }
}
