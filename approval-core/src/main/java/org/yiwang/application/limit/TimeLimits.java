package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.limit.LimitClock.LastDay;
import org.yiwang.application.limit.Shift.Standstill;
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
                case IN_REVIEW, SUSPENDED -> toDecide(application);
                case GRANTED, DENIED -> toDeliver(application);
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
        try {
            return application.dates().acceptedAt() == null
                    ? null
                    : workingDays.close(promised(application).day());
        } catch (CalendarMissing missing) {
            return null;
        }
    }

    /**
     * The close of the last day that the page of an application names: of the promised time until the decision, then of
     * the delivery; null before acceptance, while the clock stands still, or when a calendar is missing.
     */
    public @Nullable Instant namedDue(Application application) {
        return switch (application.state()) {
            case GRANTED, DENIED -> of(application).dueAt();
            case IN_REVIEW, SUSPENDED -> isHeld(application) ? null : promisedDue(application);
            default -> promisedDue(application);
        };
    }

    boolean isHeld(Application application) {
        try {
            return promised(application).held();
        } catch (CalendarMissing missing) {
            return true;
        }
    }

    /** Whether the statutory time (法定时限) of an accepted application is over at {@code now}. */
    public boolean isStatutoryOver(Application application, Instant now) {
        try {
            LastDay statutory = statutory(application);
            return !statutory.held() && clock.isOver(statutory.day(), now);
        } catch (CalendarMissing missing) {
            return false;
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

    private TimeLimit toDecide(Application application) {
        LastDay promised = promised(application);
        Standstill standstill = open(application);
        if (promised.held()) {
            return new TimeLimit(ClockState.PAUSED, ofProcedure(application), null, null, null);
        }
        ClockState state = standstill == null ? ClockState.RUNNING : ClockState.PAUSED;
        Instant stepDue = standstill == null ? stepDue(application) : null;
        LocalDate accepted = WorkingDays.day(acceptedAt(application));
        int days = application.item().promisedDays();
        try {
            LastDay statutory = statutory(application);
            Limits limits = statutory.held()
                    ? supervision.ofCase(accepted, days, promised.day())
                    : supervision.ofCase(accepted, days, promised.day(), statutory.day());
            Limits shown = supervision.warnedBefore(limits, promiseOf(application), accepted);
            return new TimeLimit(state, shown, statutory.held() ? null : limits.redAfter(), stepDue, null);
        } catch (CalendarMissing missing) {
            Limits limits = supervision.ofCase(accepted, days, promised.day());
            return new TimeLimit(state, limits, null, stepDue, missing.year());
        }
    }

    /** The day until which the applicant promised what is still awaited; null if nothing is. */
    private static @Nullable LocalDate promiseOf(Application application) {
        Supplements supplements = application.supplements();
        return supplements.awaited().isEmpty() ? null : supplements.promisedFor();
    }

    private LastDay promised(Application application) {
        return lastDay(application, application.item().promisedDays());
    }

    private LastDay statutory(Application application) {
        return lastDay(application, application.item().statutoryDays());
    }

    private LastDay lastDay(Application application, int days) {
        return clock.lastDay(workingDays.limit(acceptedAt(application), days), Shifts.of(application));
    }

    private static Instant acceptedAt(Application application) {
        return Objects.requireNonNull(application.dates().acceptedAt());
    }

    private static @Nullable Standstill open(Application application) {
        return Shifts.standstills(application).stream()
                .filter(Standstill::isOpen)
                .findFirst()
                .orElse(null);
    }

    /** The limit of the special procedure, or of the step that is not counted; null when it has none. */
    private @Nullable Limits ofProcedure(Application application) {
        return application.dates().pauses().stream()
                .filter(pause -> !pause.isOver())
                .findFirst()
                .map(this::ofPause)
                .orElseGet(() -> application
                        .step()
                        .filter(step -> step.days() > 0)
                        .map(step -> ofUncounted(step, application))
                        .orElse(null));
    }

    private Limits ofPause(Pause pause) {
        return supervision.ofStep(WorkingDays.day(pause.from()), pause.plannedDays());
    }

    private Limits ofUncounted(Step step, Application application) {
        return supervision.ofStep(WorkingDays.day(arrivedAtStep(application)), step.days());
    }

    /** After the decision its time no longer counts: the time of delivery does. */
    private TimeLimit toDeliver(Application application) {
        LocalDate decided = WorkingDays.day(decidedAt(application));
        return new TimeLimit(
                ClockState.RUNNING, supervision.ofStep(decided, DELIVERY_DAYS), null, stepDue(application), null);
    }

    /** The instant at which it came, or came back, to its current step. */
    private static Instant arrivedAtStep(Application application) {
        return application.history().stream()
                .filter(entry -> !Objects.equals(entry.stepSeq(), application.currentStep()))
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }

    private static Instant decidedAt(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == Action.GRANT || entry.action() == Action.DENY)
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }

    private @Nullable Instant stepDue(Application application) {
        return application
                .step()
                .filter(step -> step.counted() && step.days() > 0)
                .map(step -> stepDue(application, step))
                .orElse(null);
    }

    /** Pauses and extensions move the limit of the step that the application stands at, too. */
    private @Nullable Instant stepDue(Application application, Step step) {
        Instant arrived = arrivedAtStep(application);
        List<Shift> since = Shifts.of(application).stream()
                .filter(shift -> !shift.at().isBefore(arrived))
                .toList();
        LastDay last = clock.lastDay(workingDays.after(WorkingDays.day(arrived), step.days()), since);
        return last.held() ? null : workingDays.close(last.day());
    }
}
