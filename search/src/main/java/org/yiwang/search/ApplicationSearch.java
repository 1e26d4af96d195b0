package org.yiwang.search;

import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;

/**
 * Finds applications by words, at the node that keeps the index. Other nodes have no such bean: inject an {@code
 * ObjectProvider<ApplicationSearch>}.
 */
public interface ApplicationSearch {

    /** The maximum length of a search, in characters. */
    int MAX_CHARACTERS = 100;

    /**
     * Finds the applications that contain every one of the words (separated by spaces, each matched as written) in
     * title, applicant's name, item, department, form or number; best first. Blank words match everything, newest
     * first. The search is recorded with the auditor's name.
     *
     * @throws org.yiwang.base.refusal.Refused if the reader is no auditor, the words are invalid, or the index does not
     *     answer
     */
    SearchResult search(String words, PageRequest page, Actor auditor);
}
