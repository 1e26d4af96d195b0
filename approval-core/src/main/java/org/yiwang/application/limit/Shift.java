package org.yiwang.application.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves the last day of a running limit, at an instant, unless it has passed by then. */
sealed interface Shift {

    Instant at();

    /**
     * The clock stands still (行政许可法 第四十五条): the days after the day of {@code at}, up to and including that of
     * {@code until}, are not counted: the working days, of a limit that counts calendar days all of them. It still does when {@code until} is null.
     */
    record Standstill(Instant at, @Nullable Instant until) implements Shift {

        boolean isOpen() {
            return until == null;
        }

        /** Whether {@code later} begins before this one is over. */
        boolean reaches(Standstill later) {
            return until == null || later.at().isBefore(until);
        }

        /** Both as one; {@code later} begins within this one. */
        Standstill with(Standstill later) {
            boolean longer = until != null && (later.until == null || later.until.isAfter(until));
            return longer ? new Standstill(at, later.until) : this;
        }
    }

    /** An extension was granted: {@code days} more (行政许可法 第四十二条). */
    record MoreDays(Instant at, int days) implements Shift {}
}
