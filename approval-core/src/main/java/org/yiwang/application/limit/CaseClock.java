package org.yiwang.application.limit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.limit.LimitClock.LastDay;
import org.yiwang.application.limit.Shift.Standstill;
import org.yiwang.catalogue.Step;
import org.yiwang.deadline.Term;

/** The clock of one application: each limit with the shifts that its data tell, which are read once. */
final class CaseClock {

    private final LimitClock clock;
    private final Application application;
    private final List<Shift> shifts;

    CaseClock(LimitClock clock, Application application) {
        this.clock = clock;
        this.application = application;
        this.shifts = Shifts.of(application);
    }

    Application application() {
        return application;
    }

    Instant acceptedAt() {
        return Objects.requireNonNull(application.dates().acceptedAt());
    }

    LastDay promised() {
        return clock.lastDay(acceptedAt(), application.item().promised(), shifts);
    }

    LastDay statutory() {
        return clock.lastDay(acceptedAt(), application.item().statutory(), shifts);
    }

    /** Whether it stands still now. */
    boolean stands() {
        return shifts.stream().anyMatch(shift -> shift instanceof Standstill still && still.isOpen());
    }

    /** The limit of its current step, which pauses and extensions move, too; null when it has none. */
    @Nullable
    LastDay step() {
        return application
                .step()
                .filter(step -> step.counted() && step.days() > 0)
                .map(this::ofStep)
                .orElse(null);
    }

    private LastDay ofStep(Step step) {
        Instant arrived = arrivedAtStep();
        List<Shift> since =
                shifts.stream().filter(shift -> !shift.at().isBefore(arrived)).toList();
        return clock.lastDay(arrived, Term.workingDays(step.days()), since);
    }

    /** The instant at which it came, or came back, to its current step. */
    Instant arrivedAtStep() {
        return application.history().stream()
                .filter(entry -> !Objects.equals(entry.stepSeq(), application.currentStep()))
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }
}
