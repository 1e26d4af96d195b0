package org.yiwang.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page: the node's name, its name with the divisions above it, the user, the menu, whether a terminal
 * shows it, and the year whose calendar its reader has to publish soon.
 */
public record Site(
        String name,
        String place,
        @Nullable String me,
        List<Link> links,
        boolean kiosk,
        @Nullable Integer calendarMissing) {

    public Site {
        links = List.copyOf(links);
    }

    /** The same after signing out. */
    public Site withoutAnybody() {
        return new Site(name, place, null, List.of(), kiosk, null);
    }

    /** An entry of the menu; {@code textKey} is the key of its message. */
    public record Link(String path, String textKey, boolean current) {}
}
