package org.yiwang.search;

import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;

/**
 * Finds applications by words, at the node that keeps the index. There is no such bean at other nodes: ask for an
 * {@code ObjectProvider<ApplicationSearch>}.
 */
public interface ApplicationSearch {

    /** The most characters a search can have. */
    int MAX_CHARACTERS = 200;

    /**
     * Finds the applications that hold every one of the words, separated by spaces, each as it is written, in title,
     * applicant's name, item, department, form or number; best first. Blank words find everything, newest first. The
     * search is recorded with the auditor's name.
     *
     * @throws org.yiwang.base.refusal.Refused when the reader is no auditor, the words cannot be searched for, or the index
     *     does not answer
     */
    SearchResult search(String words, PageRequest page, Actor auditor);
}
