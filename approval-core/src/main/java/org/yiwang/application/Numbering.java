package org.yiwang.application;

import java.time.Instant;

/** Hands out numbers, each once. In the caller's transaction. */
public interface Numbering {

    /** The next application number of this node. */
    ApplicationNo nextApplicationNo(Instant at);

    /** The next number of a series of documents of this node in the year of {@code at}, from 1. */
    long nextDocumentNumber(String series, Instant at);
}
