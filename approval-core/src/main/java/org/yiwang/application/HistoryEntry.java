package org.yiwang.application;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * One change of an application: when, what, who, in which post, at which node, why, with what details (see
 * {@link ActOnApplication}), and the state after it. No {@code action} means the submission; {@code step} is the name of
 * the step it was done at and {@code stepSeq} its number. {@code node} is the one that made the change; {@code requested}
 * by which request of the applicant's, and where that was made; none when nobody gave the request an id.
 */
public record HistoryEntry(
        Instant at,
        @Nullable Action action,
        String actor,
        String post,
        DivisionCode node,
        String nodeName,
        @Nullable Integer stepSeq,
        @Nullable String step,
        String comment,
        Map<String, String> details,
        State state,
        @Nullable Requested requested) {

    public HistoryEntry {
        details = details == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** What was done where the application is held. */
    public HistoryEntry(
            Instant at,
            @Nullable Action action,
            String actor,
            String post,
            DivisionCode node,
            String nodeName,
            @Nullable Integer stepSeq,
            @Nullable String step,
            String comment,
            Map<String, String> details,
            State state) {
        this(at, action, actor, post, node, nodeName, stepSeq, step, comment, details, state, null);
    }

    /** The request, when it was made at another node than the one that carried it out. */
    public @Nullable Requested requestedElsewhere() {
        return requested == null || requested.node().equals(node) ? null : requested;
    }
}
