package org.yiwang.search.audit;

import org.yiwang.base.paging.PageRequest;

/** The search's port to the index. */
public interface SearchEngine {

    /**
     * Finds applications without checking the reader.
     *
     * @throws org.yiwang.base.refusal.Refused if the index does not answer
     */
    FoundPage find(Words words, PageRequest page);
}
