package org.yiwang.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.catalog.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refusal.Kind;
import org.yiwang.refusal.Refused;

/** Who may do what with an application, and when. */
@Component
class HandlingRules {

    private static final int LONGEST_COMMENT = 1000;

    private final ThisNode node;
    private final Divisions divisions;
    private final ActionNames names;

    HandlingRules(ThisNode node, Divisions divisions, ActionNames names) {
        this.node = node;
        this.divisions = divisions;
        this.names = names;
    }

    static Refused unknown(ApplicationNo no) {
        return Refused.because(Kind.NOT_FOUND, "application.unknown", no.value());
    }

    /** The first reason why the command can't be carried out. */
    List<Refusal> check(ActOnApplication command, Application application, Actor clerk) {
        return custody(application)
                .or(() -> state(command, application))
                .or(() -> post(application, clerk))
                .or(() -> version(command, application))
                .or(() -> comment(command))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Refusal> custody(Application application) {
        return when(
                !application.isHeldBy(node.code()) && !application.state().isFinal(),
                Kind.CONFLICT,
                "application.heldElsewhere",
                divisions.nameOf(application.custody().holder()));
    }

    private Optional<Refusal> state(ActOnApplication command, Application application) {
        return when(
                !application.possibleActions().contains(command.action()),
                Kind.CONFLICT,
                "action.notNow",
                names.of(command.action()),
                names.of(application.state()));
    }

    private Optional<Refusal> post(Application application, Actor clerk) {
        Step step = application.step().orElseThrow();
        return when(!clerk.serves(step.post()), Kind.FORBIDDEN, "action.notYourPost", step.name(), step.post());
    }

    private Optional<Refusal> version(ActOnApplication command, Application application) {
        HistoryEntry last = application.history().get(application.history().size() - 1);
        boolean moved = command.version() != null && command.version() != application.version();
        return when(moved, Kind.CONFLICT, "action.movedOn", last.actor());
    }

    private Optional<Refusal> comment(ActOnApplication command) {
        String comment = command.comment().strip();
        if (command.action().needsReason() && comment.isEmpty()) {
            return Optional.of(Refusal.invalid("comment", "action.reasonMissing", names.of(command.action())));
        }
        return comment.length() <= LONGEST_COMMENT
                ? Optional.empty()
                : Optional.of(Refusal.invalid("comment", "action.commentTooLong", LONGEST_COMMENT));
    }

    private static Optional<Refusal> when(boolean refused, Kind kind, String code, Object... arguments) {
        return refused ? Optional.of(Refusal.of(kind, code, null, arguments)) : Optional.empty();
    }
}
