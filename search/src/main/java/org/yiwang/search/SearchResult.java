package org.yiwang.search;

import org.yiwang.base.paging.Page;

/**
 * A page of hits. {@code tookMillis} is the time that the index needed; {@code waiting} counts the applications whose
 * changes have not reached the index yet, so that a reader knows how much may be missing.
 */
public record SearchResult(Page<Hit> hits, long tookMillis, long waiting) {}
