package org.yiwang.application.submission;

import java.time.Instant;
import org.yiwang.application.ApplicationNo;

/** Hands out numbers, each once. */
public interface Numbering {

    /**
     * Takes the next application number of this node, outside any transaction so that submissions do not wait for one
     * another. An unused number is lost.
     */
    ApplicationNo nextApplicationNo(Instant at);

    /**
     * Takes the next number of a series of documents of this node in the year of {@code at}, from 1, in the caller's
     * transaction.
     */
    long nextDocumentNumber(String series, Instant at);
}
