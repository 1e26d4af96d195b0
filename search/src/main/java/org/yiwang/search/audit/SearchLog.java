package org.yiwang.search.audit;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** The record of searches: who looked for what, when, and how much there was to see. */
public interface SearchLog {

    void record(Actor auditor, Instant at, String words, long hits);
}
