package org.yiwang.application;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.deadline.WorkingTime;

/** Tells the deadlines of an application from its ingredients: the same on every node with the same calendar. */
@Component
class CaseClock {

    private final WorkingDays workingDays;
    private final WorkingTime workingTime;

    CaseClock(WorkingDays workingDays, WorkingTime workingTime) {
        this.workingDays = workingDays;
        this.workingTime = workingTime;
    }

    /** {@code dates} with the deadlines that follow from acceptance, promised and statutory days, pauses, extension. */
    Dates told(Dates dates, ItemOfRecord item) {
        Instant accepted = dates.acceptedAt();
        if (accepted == null) {
            return dates;
        }
        try {
            int more = dates.extension() == null ? 0 : dates.extension().granted();
            return dates.due(
                    due(accepted, item.promisedDays() + more, dates),
                    due(accepted, item.statutoryDays() + more, dates),
                    null);
        } catch (CalendarMissing missing) {
            return dates.due(null, null, missing.year());
        }
    }

    private Instant due(Instant accepted, int days, Dates dates) {
        Duration paused = dates.pauses().stream()
                .filter(pause -> pause.until() != null)
                .map(pause -> workingTime.between(pause.from(), java.util.Objects.requireNonNull(pause.until())))
                .reduce(Duration.ZERO, Duration::plus);
        Instant due = workingDays.limit(accepted, days);
        return paused.isZero() ? due : workingTime.after(due, paused);
    }
}
