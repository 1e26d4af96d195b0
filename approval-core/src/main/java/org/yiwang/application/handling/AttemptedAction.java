package org.yiwang.application.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.Detail;
import org.yiwang.application.Requested;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
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

    boolean is(Action action) {
        return command.action() == action;
    }
}
