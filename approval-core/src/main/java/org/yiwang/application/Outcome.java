package org.yiwang.application;

import java.util.Optional;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.HistoryEntry;

/** The result of a decided application; that of a joint item is the sum of its parts. */
public enum Outcome {
    /** 准予. */
    GRANTED,
    /** 部分准予: some parts of a joint item were granted, others denied. */
    PARTLY_GRANTED,
    /** 不准予. */
    DENIED;

    /** The result of {@code application}; empty while there is no decision on the whole. */
    public static Optional<Outcome> of(Application application) {
        return application.history().stream()
                .map(HistoryEntry::action)
                .filter(action -> action == Action.GRANT || action == Action.DENY)
                .reduce((earlier, later) -> later)
                .map(action -> action == Action.DENY ? DENIED : granted(application));
    }

    private static Outcome granted(Application application) {
        boolean deniedSome =
                application.work().parts().stream().anyMatch(part -> part.isDecided() && !part.isGranted());
        return deniedSome ? PARTLY_GRANTED : GRANTED;
    }
}
