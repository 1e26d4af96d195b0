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

    /** The edition is asked for first: when a calendar changes in between, the columns count as outdated. */
    LimitColumns of(Application application) {
        int edition = calendars.edition();
        return LimitColumns.of(limits.of(application), edition);
    }
}
