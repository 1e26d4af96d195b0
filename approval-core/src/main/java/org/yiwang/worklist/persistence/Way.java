package org.yiwang.worklist.persistence;

import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Sort;

/** By which index a list is found. */
enum Way {
    /** An applicant's own. */
    OWN,
    /** What waits for a clerk: a small range of the listing, and what was asked of the clerk beside. */
    TODO,
    /** Nothing but an order: the order's index, as far as pages go. */
    ORDER,
    /** One state in the usual order: the index of both. */
    STATE,
    /** Days of submission in that order: a range of it. */
    SUBMITTED,
    /** Anything else: the part of the listing that can hold it, without reading rows. */
    LISTING;

    static Way of(ListQuery query) {
        return switch (query.box()) {
            case MINE -> OWN;
            case TODO -> TODO;
            case ALL -> all(query);
        };
    }

    private static Way all(ListQuery query) {
        if (!query.restricts()) {
            return ORDER;
        }
        boolean more = query.light() != null
                || !query.words().isEmpty()
                || !query.holders().isEmpty();
        return more ? LISTING : simple(query, query.order().sort());
    }

    /** A state, days of submission, or both. */
    private static Way simple(ListQuery query, Sort sort) {
        if (query.state() == null) {
            return sort == Sort.SUBMITTED ? SUBMITTED : LISTING;
        }
        return sort == Sort.CHANGED && query.from() == null && query.until() == null ? STATE : LISTING;
    }
}
