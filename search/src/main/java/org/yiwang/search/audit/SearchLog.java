package org.yiwang.search.audit;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** The record of searches: auditor, words, time, number of hits. */
public interface SearchLog {

    void record(Actor auditor, Instant at, String words, long hits);
}
