package org.yiwang.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule.Facet;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.application.history.HistoryEntry;

/**
 * The last review of an application's evidence, and the evidence that came after it: whoever acts next must see that
 * nobody has examined it. At a step where several give their opinions, the first opinion counts, because its author saw
 * nothing later. The order is that of the history, because the clocks of nodes differ.
 */
public final class LastReview {

    private static final Set<Action> OPINIONS =
            Set.of(Action.AGREE, Action.OBJECT, Action.PASS_PART, Action.FAIL_PART, Action.PASS_REVIEW);
    private static final Set<Action> ACCEPTANCES = Set.of(Action.ACCEPT_APPLICATION, Action.ACCEPT_DEFERRED);
    private static final int NEVER = -1;

    private final boolean acceptance;
    private final Set<Instant> later;

    private LastReview(boolean acceptance, Set<Instant> later) {
        this.acceptance = acceptance;
        this.later = later;
    }

    /** Returns that of an application; before one is accepted, nothing came after it. */
    public static LastReview of(Application application) {
        List<HistoryEntry> history = application.history();
        int at = indexIn(history);
        return at == NEVER
                ? new LastReview(false, Set.of())
                : new LastReview(ACCEPTANCES.contains(history.get(at).action()), handedInAfter(history, at));
    }

    /** Whether nobody has reviewed it since it was accepted. */
    public boolean isAcceptance() {
        return acceptance;
    }

    /** Whether a version of a material came after it. */
    public boolean precedes(MaterialVersion version) {
        return later.contains(version.at());
    }

    private static int indexIn(List<HistoryEntry> history) {
        int found = NEVER;
        for (int i = history.size() - 1; i >= 0; i--) {
            HistoryEntry entry = history.get(i);
            if (found != NEVER
                    && !Objects.equals(entry.stepSeq(), history.get(found).stepSeq())) {
                return found;
            }
            if (isReview(entry)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isReview(HistoryEntry entry) {
        return entry.action() != null && (OPINIONS.contains(entry.action()) || ACCEPTANCES.contains(entry.action()));
    }

    private static Set<Instant> handedInAfter(List<HistoryEntry> history, int review) {
        return history.subList(review + 1, history.size()).stream()
                .filter(entry -> entry.action() != null && entry.action().rule().is(Facet.HANDING_IN))
                .map(HistoryEntry::at)
                .collect(Collectors.toUnmodifiableSet());
    }
}
