package org.yiwang.application.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.web.ApplicationView.NoticeView;
import org.yiwang.application.web.ApplicationView.ProgressView;
import org.yiwang.application.web.ApplicationView.VisitView;
import org.yiwang.deadline.WorkingDays;

/** Makes the view of what an application waits for and of its time. */
@Component
class ProgressViews {

    private final TimeLimits limits;
    private final Clock clock;

    ProgressViews(TimeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    ProgressView of(Disclosed seen) {
        Application application = seen.application();
        Supplements supplements = application.supplements();
        TimeLimit limit = limits.of(application);
        return new ProgressView(
                supplements.notices().stream().map(NoticeView::of).toList(),
                supplements.awaited(),
                supplements.promisedFor(),
                application.dates().pauses(),
                application.dates().extension(),
                seen.visits().stream()
                        .map(visit -> new VisitView(visit.at(), visit.nodeName(), visit.reason()))
                        .toList(),
                limits.standing(limit, clock.instant()),
                day(limit.statutoryDueAt()),
                day(limit.stepDueAt()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : WorkingDays.day(at);
    }
}
