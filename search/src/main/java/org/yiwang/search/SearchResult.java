package org.yiwang.search;

import org.yiwang.base.paging.Page;

/**
 * A page of hits. {@code tookMillis} is the time the index needed; {@code waiting} counts the applications with changes
 * that have not reached the index yet, so that a reader knows what may be missing.
 */
public record SearchResult(Page<Hit> hits, long tookMillis, long waiting) {}
