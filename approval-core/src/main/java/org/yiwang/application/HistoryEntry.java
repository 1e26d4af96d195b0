package org.yiwang.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * One change of an application: when, what, who, in which post, at which node, why, and the state after it. No
 * {@code action} means the submission; {@code step} is the name of the step it was done at.
 */
public record HistoryEntry(
        Instant at,
        @Nullable Action action,
        String actor,
        String post,
        DivisionCode node,
        String nodeName,
        @Nullable String step,
        String comment,
        State state) {}
