package org.yiwang.application;

import static org.yiwang.application.State.*;
import static org.yiwang.catalog.StepKind.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalog.StepKind;

/**
 * What a clerk can do with an application: at which kind of step, from which states, into which state, whether it
 * finishes the step, and whether it needs a reason. This table is the state machine.
 */
public enum Action {
    /** 预审通过. */
    PRE_REVIEW(ACCEPT, Set.of(SUBMITTED), PRE_REVIEWED, false, false),
    /** 受理. */
    ACCEPT_APPLICATION("accept", ACCEPT, Set.of(PRE_REVIEWED), IN_REVIEW, true, false),
    /** 不予受理, with its reason (行政许可法 第三十二条). */
    REFUSE(ACCEPT, Set.of(SUBMITTED, PRE_REVIEWED), REFUSED, true, true),
    /** 审核通过. */
    PASS_REVIEW("review", StepKind.REVIEW, Set.of(IN_REVIEW), IN_REVIEW, true, false),
    /** 准予. */
    GRANT(DECIDE, Set.of(IN_REVIEW), GRANTED, true, false),
    /** 不准予, with its reason (行政许可法 第三十八条). */
    DENY(DECIDE, Set.of(IN_REVIEW), DENIED, true, true),
    /** 制证. */
    ISSUE_CERTIFICATE("issue", ISSUE, Set.of(GRANTED), GRANTED, true, false),
    /** 送达, after which the application is closed. */
    DELIVER(StepKind.DELIVER, Set.of(GRANTED, DENIED), CLOSED, true, false);

    private final String path;
    private final StepKind at;
    private final Set<State> from;
    private final State to;
    private final boolean finishesStep;
    private final boolean needsReason;

    Action(StepKind at, Set<State> from, State to, boolean finishesStep, boolean needsReason) {
        this(null, at, from, to, finishesStep, needsReason);
    }

    Action(@Nullable String path, StepKind at, Set<State> from, State to, boolean finishesStep, boolean needsReason) {
        this.path = path == null ? name().toLowerCase(Locale.ROOT).replace('_', '-') : path;
        this.at = at;
        this.from = from;
        this.to = to;
        this.finishesStep = finishesStep;
        this.needsReason = needsReason;
    }

    /** The action's name in addresses and in the API. */
    public String path() {
        return path;
    }

    public static Optional<Action> ofPath(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    /** What can be done at a step of {@code kind} in {@code state}. */
    public static List<Action> at(StepKind kind, State state) {
        return Arrays.stream(values())
                .filter(action -> action.at == kind && action.from.contains(state))
                .toList();
    }

    public State to() {
        return to;
    }

    public boolean finishesStep() {
        return finishesStep;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
