package org.yiwang.worklist.persistence;

import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.deadline.WorkCalendars;

/** Derives the columns of a limit. */
@Component
class DerivedLimits {

    private final TimeLimits limits;
    private final WorkCalendars calendars;

    DerivedLimits(TimeLimits limits, WorkCalendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    /** Reads the edition first, so that the columns count as outdated when a calendar changes in between. */
    LimitColumns of(Application application) {
        int edition = calendars.edition();
        return LimitColumns.of(limits.of(application), edition);
    }
}
