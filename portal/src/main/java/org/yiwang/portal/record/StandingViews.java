package org.yiwang.portal.record;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.supervision.TimeStatus;

/** Puts time statuses into words. */
@Component
class StandingViews {

    private final TimeLimits limits;
    private final Clock clock;
    private final PortalTexts texts;

    StandingViews(TimeLimits limits, Clock clock, PortalTexts texts) {
        this.limits = limits;
        this.clock = clock;
        this.texts = texts;
    }

    ApplicationView.Time time(Application application) {
        TimeLimit limit = limits.of(application);
        return new ApplicationView.Time(
                limits.namedDue(application), of(limits.standing(limit, clock.instant())), limit.calendarMissingFor());
    }

    @Nullable
    StandingView of(@Nullable TimeStatus standing) {
        return standing == null
                ? null
                : new StandingView(standing.light(), texts.of("light." + standing.light()), sentence(standing));
    }

    private String sentence(TimeStatus standing) {
        if (standing.calendarMissingFor() != null) {
            return texts.of("standing.missing", String.valueOf(standing.calendarMissingFor()));
        }
        if (standing.daysLate() != null) {
            return texts.of("standing.late", standing.daysLate());
        }
        return standing.daysLeft() == null ? "" : texts.of("standing.left", standing.daysLeft());
    }
}
