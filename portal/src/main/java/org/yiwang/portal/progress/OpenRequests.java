package org.yiwang.portal.progress;

import java.util.List;
import java.util.Set;
import org.yiwang.application.action.Action;
import org.yiwang.portal.action.ActionLinks.Link;

/** The requests of an applicant, or of staff for them, to the holder of an application: the notices to show, and the pending ones by path. */
public record OpenRequests(List<Notice> notices, Set<String> waiting) {

    /** A notice about a request; {@code tone} is its class. */
    public record Notice(String sentence, String tone) {}

    /** Drops the links whose request is pending. */
    public List<Link> without(List<Link> links) {
        return links.stream().filter(link -> !waiting.contains(link.path())).toList();
    }

    public boolean waitsFor(Action action) {
        return waiting.contains(action.path());
    }
}
