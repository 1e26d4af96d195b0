package org.yiwang.search.audit;

import org.yiwang.base.paging.Page;
import org.yiwang.search.Hit;

/** What the index found, and how long it took. */
public record FoundPage(Page<Hit> hits, long tookMillis) {}
