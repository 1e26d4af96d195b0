package org.yiwang.revision.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.RevisionKind;

/** A revision as it is asked for over the API; {@code version} is the number of revisions seen. */
record RevisionRequest(
        @Nullable String requestId,
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable String document,
        @Nullable String ground,
        @Nullable List<Amendment> amendments,
        @Nullable String reason,
        @Nullable String heard,
        @Nullable Boolean reissue) {

    /** The command; words that nobody knows are left out, and the desk says which ones there are. */
    ReviseDecision command(ApplicationNo no) {
        return new ReviseDecision(
                requestId == null ? "" : requestId,
                no,
                version,
                word(RevisionKind.values(), kind),
                document,
                word(Ground.values(), ground),
                amendments == null ? List.of() : amendments,
                reason == null ? "" : reason,
                heard == null ? "" : heard,
                Boolean.TRUE.equals(reissue));
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, @Nullable String typed) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
