package org.yiwang.application.submission;

import java.time.Instant;
import org.yiwang.application.ApplicationNo;

/** Hands out numbers, each once. */
public interface Numbering {

    /**
     * The next application number of this node, taken at once and outside any transaction, so that submissions do not wait
     * for one another. One that is not used stays unused.
     */
    ApplicationNo nextApplicationNo(Instant at);

    /** The next number of a series of documents of this node in the year of {@code at}, from 1, in the caller's transaction. */
    long nextDocumentNumber(String series, Instant at);
}
