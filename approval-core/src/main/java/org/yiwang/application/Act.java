package org.yiwang.application;

import java.time.Instant;
import org.yiwang.catalog.Step;
import org.yiwang.identity.Actor;

/** An action that somebody means to do with an application, now. */
record Act(ActOnApplication command, Application before, Actor actor, Instant at) {

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
