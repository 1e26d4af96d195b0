package org.yiwang.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page: the node's name, its name with the divisions above it, who is signed in, and where one can go.
 */
public record Site(String name, String place, @Nullable String me, List<Link> links) {

    public Site {
        links = List.copyOf(links);
    }

    /** An entry of the menu; {@code textKey} is its message. */
    public record Link(String path, String textKey, boolean current) {}
}
