package org.yiwang.application;

import java.util.List;
import org.yiwang.identity.Actor;

/** What must be issued when something is done with an application. */
public interface DocumentIssuer {

    /**
     * Numbers and records what {@code done} calls for, in the command's transaction; empty when nothing; an
     * acceptance against a promise calls for two. {@code after} is the application after it. Nothing is printed here: the paper is printed from the record when it is asked for.
     */
    List<IssuedDocument> issue(Application after, HistoryEntry done, Actor by);
}
