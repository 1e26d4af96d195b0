package org.yiwang.revision;

import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;

/**
 * The decision of an application: the node that made it, the post of its step, and whether the node acted in place of
 * another.
 */
record Decided(DivisionCode node, String nodeName, String post, boolean inPlace) {

    /** The decision in force; empty when there is none yet, or the application ended without one. */
    static Optional<Decided> of(Application application) {
        boolean decided = application.state() == State.GRANTED
                || application.state() == State.DENIED
                || application.state() == State.CLOSED;
        return decided
                ? application.history().stream()
                        .filter(entry -> entry.action() == Action.GRANT || entry.action() == Action.DENY)
                        .reduce((earlier, later) -> later)
                        .map(entry -> of(application, entry))
                : Optional.empty();
    }

    private static Decided of(Application application, HistoryEntry entry) {
        Optional<Step> step = application.item().steps().stream()
                .filter(each -> Integer.valueOf(each.seq()).equals(entry.stepSeq()))
                .findFirst();
        boolean inPlace = step.filter(each -> !application.nodeOf(each).equals(entry.node()))
                .isPresent();
        return new Decided(entry.node(), entry.nodeName(), step.map(Step::post).orElse(entry.post()), inPlace);
    }
}
