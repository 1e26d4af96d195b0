package org.yiwang.application.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A special procedure of one part of a joint item: its kind, as the application's own pauses name it, the planned working
 * days, its begin and, once it is over, its end (行政许可法 第四十五条).
 */
public record PartPause(String procedure, int plannedDays, Instant from, @Nullable Instant until) {

    public boolean isOver() {
        return until != null;
    }

    PartPause endedAt(Instant at) {
        return new PartPause(procedure, plannedDays, from, at);
    }
}
