package org.yiwang.revision;

import java.time.Instant;
import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.revision.Revision.By;

/** A revision that all rules allow, not yet issued; {@code affected} are the documents that it changes the standing of. */
record RevisionDraft(
        Application application,
        ReviseDecision wanted,
        RevisionKind kind,
        Ground ground,
        IssuedDocument target,
        List<IssuedDocument> affected,
        int seq,
        By by,
        Instant at) {}
