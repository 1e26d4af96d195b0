package org.yiwang.portal.progress;

import java.util.List;
import java.util.Set;
import org.yiwang.application.Action;
import org.yiwang.portal.action.ActionLinks.Link;

/** What an applicant has asked the holder of an application for: what to tell about it, and what waits, by path. */
record OpenRequests(List<Notice> notices, Set<String> waiting) {

    /** A sentence about a request; {@code tone} is the notice's class. */
    record Notice(String sentence, String tone) {}

    /** Those that were not asked for, or have been answered. */
    List<Link> without(List<Link> links) {
        return links.stream().filter(link -> !waiting.contains(link.path())).toList();
    }

    boolean waitsFor(Action action) {
        return waiting.contains(action.path());
    }
}
