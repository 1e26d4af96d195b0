package org.yiwang.application.limit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.HistoryEntry;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.supervision.Limits;
import org.yiwang.supervision.Supervision;
import org.yiwang.supervision.TimeStatus;

/**
 * Derives the limit of an application from its data and the work calendars, so that all nodes with both get the same
 * result. The application stores no limit: when a calendar changes, so does the limit.
 */
@Component
public class TimeLimits {

    /** 网上预审: two working days. */
    private static final int PRE_REVIEW_DAYS = 2;
    /** 行政许可法 第三十二条: 逾期不告知的，自收到申请材料之日起即为受理. */
    private static final int ACCEPTANCE_DAYS = 5;

    private final LimitClock clock;
    private final WorkingDays workingDays;
    private final Supervision supervision;

    TimeLimits(LimitClock clock, WorkingDays workingDays, Supervision supervision) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.supervision = supervision;
    }

    /** The limit that {@code application} is under. */
    public TimeLimit of(Application application) {
        try {
            return switch (application.state()) {
                case SUBMITTED -> running(supervision.ofPreReview(handedIn(application), PRE_REVIEW_DAYS));
                case PRE_REVIEWED, RECEIVED -> running(toAccept(application));
                case SENT_BACK, SUPPLEMENT_REQUESTED -> TimeLimit.without(ClockState.PAUSED);
                case SUSPENDED -> suspended(application);
                case IN_REVIEW, GRANTED, DENIED -> accepted(application);
                case REFUSED, CLOSED, WITHDRAWN, TERMINATED -> TimeLimit.without(ClockState.STOPPED);
            };
        } catch (CalendarMissing missing) {
            return TimeLimit.unknown(missing.year());
        }
    }

    /** The end of the promised time (承诺时限); null before acceptance, or when a calendar is missing. */
    public @Nullable Instant promisedDue(Application application) {
        Instant accepted = application.dates().acceptedAt();
        try {
            return accepted == null
                    ? null
                    : clock.ends(accepted, application.dates(), application.item())
                            .promised();
        } catch (CalendarMissing missing) {
            return null;
        }
    }

    /** The status of a limit at {@code now}; null when the clock is stopped. */
    public @Nullable TimeStatus standing(TimeLimit limit, Instant now) {
        TimeStatus counted = limit.limits() == null ? null : supervision.standing(limit.limits(), now);
        return switch (limit.clock()) {
            case RUNNING -> counted;
            case PAUSED -> counted == null ? TimeStatus.paused() : counted.whilePaused();
            case UNKNOWN -> TimeStatus.unknown(Objects.requireNonNull(limit.calendarMissingFor()));
            case STOPPED -> null;
        };
    }

    private Limits toAccept(Application application) {
        Instant handedIn = handedIn(application);
        return supervision.ofReply(handedIn, workingDays.after(handedIn, ACCEPTANCE_DAYS));
    }

    /** The time at which the applicant last supplied the requested materials. */
    private static Instant handedIn(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == null || entry.action().rule().renewsReceipt())
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }

    private TimeLimit suspended(Application application) {
        return application.dates().pauses().stream()
                .filter(pause -> !pause.isOver())
                .findFirst()
                .map(pause -> supervision.ofSpecialProcedure(pause.from(), pause.plannedDays()))
                .map(limits -> new TimeLimit(ClockState.PAUSED, limits, null, null, null))
                .orElseGet(() -> TimeLimit.without(ClockState.PAUSED));
    }

    private TimeLimit accepted(Application application) {
        Instant accepted = Objects.requireNonNull(application.dates().acceptedAt());
        LimitClock.Ends ends = clock.ends(accepted, application.dates(), application.item());
        Limits limits = supervision.ofCase(accepted, ends.promised(), ends.statutory());
        return new TimeLimit(ClockState.RUNNING, limits, limits.redAfter(), stepDue(application), null);
    }

    private @Nullable Instant stepDue(Application application) {
        return application
                .step()
                .filter(step -> step.counted() && step.days() > 0)
                .map(step -> workingDays.after(application.arrivedAtStep(), step.days()))
                .orElse(null);
    }

    private static TimeLimit running(Limits limits) {
        return new TimeLimit(ClockState.RUNNING, limits, null, null, null);
    }
}
