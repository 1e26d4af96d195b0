package org.yiwang.application;

import java.util.List;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.identity.Actor;

/** Issues the documents that an action calls for. */
public interface DocumentIssuer {

    /**
     * Numbers and records the documents that {@code done} calls for, in the command's transaction. Empty when it calls
     * for none; an acceptance against a promise calls for two. {@code after} is the application after it. Nothing is
     * printed here: papers are printed on demand from the record.
     */
    List<IssuedDocument> issue(Application after, HistoryEntry done, Actor by);
}
