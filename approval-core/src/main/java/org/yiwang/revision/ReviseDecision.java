package org.yiwang.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;

/**
 * Revise the decision of an application. {@code requestId}, a UUID, makes a repetition harmless; {@code version} is the
 * number of revisions that the person has seen; {@code document} is the verification code of the document concerned, the
 * newest decision when null; {@code heard} tells what the person concerned stated in their defence; {@code reissue}
 * issues the amended document anew.
 */
public record ReviseDecision(
        String requestId,
        ApplicationNo no,
        @Nullable Integer version,
        @Nullable RevisionKind kind,
        @Nullable String document,
        @Nullable Ground ground,
        List<Amendment> amendments,
        String reason,
        String heard,
        boolean reissue) {

    public ReviseDecision {
        amendments = amendments == null ? List.of() : List.copyOf(amendments);
        reason = reason == null ? "" : reason.strip();
        heard = heard == null ? "" : heard.strip();
    }
}
