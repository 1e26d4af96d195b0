package org.yiwang.search.audit;

import org.yiwang.base.paging.Page;
import org.yiwang.search.Hit;

/** The hits from the index, and the time that it took. */
public record FoundPage(Page<Hit> hits, long tookMillis) {}
