package org.yiwang.search.audit;

import org.yiwang.base.paging.PageRequest;

/** The index as the search sees it. */
public interface SearchEngine {

    /**
     * Finds without asking who searches.
     *
     * @throws org.yiwang.base.refusal.Refused when the index does not answer
     */
    FoundPage find(Words words, PageRequest page);
}
