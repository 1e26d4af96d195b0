package org.yiwang.application.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.Requested;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;

/** An action that somebody attempts on an application now; {@code requested} if it comes from another node. */
record AttemptedAction(
        ActOnApplication command, Application before, Actor actor, Instant at, @Nullable Requested requested) {

    AttemptedAction(ActOnApplication command, Application before, Actor actor, Instant at) {
        this(command, before, actor, at, null);
    }

    Action action() {
        return command.action();
    }

    Work work() {
        return before.work();
    }

    Step step() {
        return before.step().orElseThrow();
    }

    String comment() {
        return command.comment().strip();
    }

    String detail(Detail name) {
        return command.detail(name);
    }

    /** The member of staff who acts for the applicant; null when this is not such an act. */
    @Nullable
    ActingClerk clerk() {
        return requested == null ? null : requested.clerk();
    }

    /** The moment at which it was asked for, which may be before it reached the holder. */
    Instant askedAt() {
        return requested == null ? at : requested.at();
    }

    /** The day of {@link #askedAt}. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(askedAt(), WorkingDays.ZONE);
    }

    /** The node where the actor is, when {@code here} carries it out. */
    DivisionCode place(DivisionCode here) {
        return requested == null ? here : requested.node();
    }

    boolean is(Action action) {
        return command.action() == action;
    }
}
