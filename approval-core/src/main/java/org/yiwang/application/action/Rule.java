package org.yiwang.application.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.StepKind;

/** A row of the table of actions: the single place of all facts about an action. */
public final class Rule {

    private final Set<Role> roles;
    private final Set<StepKind> at;
    private final Set<State> from;
    private final @Nullable State to;
    private final Progress progress;
    private final Set<Facet> facets;
    private final List<Question> asks;
    private final List<Detail> takes;
    private final List<DocumentKind> issues;
    private final @Nullable Effect effect;

    private Rule(Row row) {
        roles = Set.copyOf(row.roles);
        at = Set.copyOf(row.at);
        from = Set.copyOf(row.from);
        to = row.to;
        progress = row.progress;
        facets = Set.copyOf(row.facets);
        asks = List.copyOf(row.asks);
        takes = List.copyOf(row.takes);
        issues = List.copyOf(row.issues);
        effect = row.effect;
    }

    /** The place of the application after the action. */
    public enum Progress {
        /** It stays where it is. */
        STAYS,
        /** It goes on to the next step. */
        FINISHES,
        /** It goes to the step that is named with the action. */
        MOVES,
        /** It is over. */
        CLOSES
    }

    /** Yes-or-no facts about an action. */
    public enum Facet {
        /** Needs a reason. */
        WITH_REASON,
        /** Decides something, so a delegated step checks once more whether its node still may. */
        DECIDING,
        /** Hands materials in, or may. */
        HANDING_IN,
        /** Answers what somebody asked for. */
        ANSWERING,
        /** Taken by somebody who watches the case, not by a participant. */
        FROM_OUTSIDE,
        /** Ends a case; seldom used. */
        RARE,
        /** Names a person who serves the step's post. */
        WITHIN_THE_POST
    }

    /** The code that an action runs beyond its row; {@code handling} has one class for each. */
    public enum Effect {
        ACCEPTANCE,
        ASSIGNMENT,
        CALL_IN,
        CERTIFICATE,
        COLLEAGUE_HELP,
        COPY,
        DELIVERY,
        ENTRUSTMENT,
        ESCALATION,
        EXTENSION,
        FIRST_CONTACT,
        HAND_IN,
        JOINT_REVIEW,
        MATERIAL_REQUEST,
        ONE_TIME_NOTICE,
        SIGN_OFF,
        STEP_RETURN,
        SUSPENSION,
        URGENCY,
        WITHDRAWAL
    }

    /** A detail that must be answered; {@code several} allows more than one answer, with commas. */
    public record Question(Detail detail, boolean several) {}

    /** Begins a row with the roles that may act. */
    static Row may(Role... roles) {
        return new Row(roles);
    }

    /** The roles that may act. */
    public Set<Role> roles() {
        return roles;
    }

    /** The kinds of step that allow it; any when empty. */
    public Set<StepKind> at() {
        return at;
    }

    /** The states that allow it. */
    public Set<State> from() {
        return from;
    }

    /** The state after it; unchanged when null. */
    public @Nullable State to() {
        return to;
    }

    public Progress progress() {
        return progress;
    }

    public boolean is(Facet facet) {
        return facets.contains(facet);
    }

    /** The details that must be answered, on a page of the action's own. */
    public List<Question> asks() {
        return asks;
    }

    /** The details that may be given with the action. */
    public List<Detail> takes() {
        return takes;
    }

    /** Whether this detail belongs to the action: asked for or taken. */
    public boolean knows(Detail detail) {
        return takes.contains(detail) || asks.stream().anyMatch(question -> question.detail() == detail);
    }

    /** The documents that the action calls for, in the order in which they are numbered. */
    public List<DocumentKind> issues() {
        return issues;
    }

    /** The effect that it runs beyond this row; none when null. */
    public @Nullable Effect effect() {
        return effect;
    }

    /** Whether it hands in nothing but awaited materials and leaves the application where it is. */
    public boolean handsInAwaited() {
        return effect == Effect.HAND_IN && to == null;
    }

    /** Whether it brings the application back to the window and restarts the time to accept. */
    public boolean renewsReceipt() {
        return is(Facet.HANDING_IN) && to != null;
    }

    /** Whether it changes the state or the step, so that doing it twice does two things. */
    public boolean moves() {
        return progress != Progress.STAYS || to != null;
    }

    /** Whether it takes the application on: it changes state or step, or answers somebody. */
    public boolean takesOn() {
        return (moves() || is(Facet.ANSWERING)) && !is(Facet.RARE);
    }

    boolean fits(StepKind kind, State state) {
        return (at.isEmpty() || at.contains(kind)) && from.contains(state);
    }

    /** Builds a row. */
    static final class Row {
        private final Set<Role> roles;
        private final Set<Facet> facets = EnumSet.noneOf(Facet.class);
        private Set<StepKind> at = Set.of();
        private Set<State> from = Set.of();
        private @Nullable State to;
        private Progress progress = Progress.STAYS;
        private List<Question> asks = List.of();
        private List<Detail> takes = List.of();
        private List<DocumentKind> issues = List.of();
        private @Nullable Effect effect;

        private Row(Role... roles) {
            this.roles = Set.of(roles);
        }

        Row at(StepKind... kinds) {
            at = Set.of(kinds);
            return this;
        }

        Row from(State... states) {
            from = Set.of(states);
            return this;
        }

        Row to(State state) {
            to = state;
            progress = state.isFinal() ? Progress.CLOSES : progress;
            return this;
        }

        Row finishing() {
            progress = Progress.FINISHES;
            return this;
        }

        Row moving() {
            progress = Progress.MOVES;
            return this;
        }

        Row withReason() {
            return being(Facet.WITH_REASON);
        }

        Row being(Facet... more) {
            facets.addAll(List.of(more));
            return this;
        }

        Row asking(Question... questions) {
            asks = List.of(questions);
            return this;
        }

        Row taking(Detail... details) {
            takes = List.of(details);
            return this;
        }

        Row issuing(DocumentKind... kinds) {
            issues = List.of(kinds);
            return this;
        }

        Row running(Effect code) {
            effect = code;
            return this;
        }

        Rule done() {
            return new Rule(this);
        }
    }
}
