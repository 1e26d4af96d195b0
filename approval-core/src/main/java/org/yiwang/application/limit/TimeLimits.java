package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.limit.LimitClock.LastDay;
import org.yiwang.catalogue.Step;
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

    /** 行政许可法 第四十四条: 自作出决定之日起十日内向申请人颁发、送达. */
    private static final int DELIVERY_DAYS = 10;

    private final LimitClock clock;
    private final WorkingDays workingDays;
    private final Supervision supervision;
    private final IntakeLimits intake;

    TimeLimits(LimitClock clock, WorkingDays workingDays, Supervision supervision, IntakeLimits intake) {
        this.intake = intake;
        this.clock = clock;
        this.workingDays = workingDays;
        this.supervision = supervision;
    }

    /** The limit that {@code application} is under. */
    public TimeLimit of(Application application) {
        try {
            return switch (application.state()) {
                case SUBMITTED -> intake.submitted(application);
                case PRE_REVIEWED, RECEIVED -> intake.received(application);
                case SENT_BACK, SUPPLEMENT_REQUESTED -> intake.toAnswer(application);
                case IN_REVIEW, SUSPENDED -> toDecide(clockOf(application));
                case GRANTED, DENIED -> toDeliver(clockOf(application));
                case REFUSED, CLOSED, WITHDRAWN, TERMINATED -> TimeLimit.without(ClockState.STOPPED);
            };
        } catch (CalendarMissing missing) {
            return TimeLimit.unknown(missing.year());
        }
    }

    /**
     * The close of the last promised day (承诺时限), as if a clock that stands still went on today; null before acceptance,
     * or when a calendar is missing.
     */
    public @Nullable Instant promisedDue(Application application) {
        LastDay promised = application.dates().acceptedAt() == null ? null : promised(application);
        return promised == null ? null : workingDays.close(promised.day());
    }

    /**
     * The close of the last day that the page of an application names: of the promised time until the decision, then of
     * the delivery; null before acceptance, while the clock stands still, or when a calendar is missing.
     */
    public @Nullable Instant namedDue(Application application) {
        return switch (application.state()) {
            case GRANTED, DENIED -> of(application).dueAt();
            case IN_REVIEW, SUSPENDED -> dueUnlessHeld(promised(application));
            default -> promisedDue(application);
        };
    }

    private @Nullable Instant dueUnlessHeld(@Nullable LastDay promised) {
        return promised == null || promised.held() ? null : workingDays.close(promised.day());
    }

    boolean isHeld(Application application) {
        LastDay promised = promised(application);
        return promised == null || promised.held();
    }

    /** The last promised day of an accepted application; null when a calendar is missing. */
    private @Nullable LastDay promised(Application application) {
        try {
            return clockOf(application).promised();
        } catch (CalendarMissing missing) {
            return null;
        }
    }

    /** Whether the statutory time (法定时限) of an accepted application is over at {@code now}. */
    public boolean isStatutoryOver(Application application, Instant now) {
        try {
            LastDay statutory = clockOf(application).statutory();
            return !statutory.held() && clock.isOver(statutory.day(), now);
        } catch (CalendarMissing missing) {
            return false;
        }
    }

    private CaseClock clockOf(Application application) {
        return new CaseClock(clock, application);
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

    private TimeLimit toDecide(CaseClock matter) {
        LastDay promised = matter.promised();
        if (promised.held()) {
            return new TimeLimit(ClockState.PAUSED, ofProcedure(matter), null, null, null);
        }
        boolean stands = matter.stands();
        Instant stepDue = stands ? null : stepDue(matter);
        ClockState state = stands ? ClockState.PAUSED : ClockState.RUNNING;
        try {
            LastDay statutory = matter.statutory();
            Limits limits = ofCase(matter, promised, statutory.held() ? null : statutory.day());
            return new TimeLimit(
                    state, warned(matter, limits), statutory.held() ? null : limits.redAfter(), stepDue, null);
        } catch (CalendarMissing missing) {
            Limits limits = ofCase(matter, promised, null);
            return new TimeLimit(state, warned(matter, limits), null, stepDue, missing.year());
        }
    }

    /** The limits of a case; without the statutory day, which is not known or not reached while the clock stands. */
    private Limits ofCase(CaseClock matter, LastDay promised, @Nullable LocalDate statutory) {
        LocalDate accepted = WorkingDays.day(matter.acceptedAt());
        int days = workingDays.length(
                matter.acceptedAt(), matter.application().item().promised());
        return statutory == null
                ? supervision.ofCase(accepted, days, promised.day())
                : supervision.ofCase(accepted, days, promised.day(), statutory);
    }

    private Limits warned(CaseClock matter, Limits limits) {
        return supervision.warnedBefore(limits, promiseOf(matter.application()), WorkingDays.day(matter.acceptedAt()));
    }

    /** The day until which the applicant promised what is still awaited; null if nothing is. */
    private static @Nullable LocalDate promiseOf(Application application) {
        Supplements supplements = application.supplements();
        return supplements.awaited().isEmpty() ? null : supplements.promisedFor();
    }

    /** The limit of the special procedure, or of the step that is not counted; null when it has none. */
    private @Nullable Limits ofProcedure(CaseClock matter) {
        return matter.application().dates().pauses().stream()
                .filter(pause -> !pause.isOver())
                .findFirst()
                .map(this::ofPause)
                .orElseGet(() -> matter.application()
                        .step()
                        .filter(step -> step.days() > 0)
                        .map(step -> ofUncounted(step, matter))
                        .orElse(null));
    }

    private Limits ofPause(Pause pause) {
        return supervision.ofStep(WorkingDays.day(pause.from()), pause.plannedDays());
    }

    private Limits ofUncounted(Step step, CaseClock matter) {
        return supervision.ofStep(WorkingDays.day(matter.arrivedAtStep()), step.days());
    }

    /** After the decision its time no longer counts: the time of delivery does. */
    private TimeLimit toDeliver(CaseClock matter) {
        LocalDate decided = WorkingDays.day(decidedAt(matter.application()));
        return new TimeLimit(
                ClockState.RUNNING, supervision.ofStep(decided, DELIVERY_DAYS), null, stepDue(matter), null);
    }

    private static Instant decidedAt(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == Action.GRANT || entry.action() == Action.DENY)
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }

    private @Nullable Instant stepDue(CaseClock matter) {
        return dueUnlessHeld(matter.step());
    }
}
