package org.yiwang.application.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;

/**
 * One change of an application: its time, action, actor, post, node, reason and details (see {@code ActOnApplication}),
 * and the state after it. No {@code action} means the submission; {@code step} is the name of the step it was done at
 * and {@code stepSeq} its number. {@code node} made the change; {@code requested} is the applicant's request behind it,
 * and its place; null when nobody gave the request an id. {@code username} identifies a member of staff at {@code node},
 * because two may share a name; empty for applicants, and in entries of releases that did not record it.
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
        @Nullable Requested requested,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String username) {

    /** The details about evidence, followed by a material's number, which only the product writes. */
    public static final String EVIDENCE = "evidence-";
    /** The details about answers before their correction, followed by the field's name, which only the product writes. */
    public static final String BEFORE = "before.";

    public HistoryEntry {
        details = details == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(details));
        username = username == null ? "" : username;
    }

    /** Creates the entry of an applicant's act at the holder. */
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
        this(at, action, actor, post, node, nodeName, stepSeq, step, comment, details, state, null, "");
    }

    /** Whether this member of staff, of the node that made the change, took the action. */
    public boolean isBy(Actor actor) {
        return actor.isStaff() && !username.isEmpty() && username.equals(actor.username());
    }

    /** The evidence that the entry names: versions handed in, or those that a decision rests on, in order of the materials. */
    public List<String> evidence() {
        return details.entrySet().stream()
                .filter(detail -> detail.getKey().matches(EVIDENCE + "[0-9]{1,9}"))
                .sorted(Comparator.comparingInt(
                        detail -> Integer.parseInt(detail.getKey().substring(EVIDENCE.length()))))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The member of staff who acted for the applicant (代申请人办理); null when nobody did. */
    public @Nullable ActingClerk forApplicant() {
        return requested == null ? null : requested.clerk();
    }

    /** The request, if readers need it: it was made elsewhere, or by staff for the applicant. */
    public @Nullable Requested toldRequest() {
        return forApplicant() == null ? requestedElsewhere() : requested;
    }

    /** The request, if it was made at another node than the one that carried it out. */
    public @Nullable Requested requestedElsewhere() {
        return requested == null || requested.node().equals(node) ? null : requested;
    }
}
