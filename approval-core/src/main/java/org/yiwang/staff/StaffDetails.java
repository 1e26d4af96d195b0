package org.yiwang.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Duty;

/** The details of a member of staff as the administrator typed them. */
public record StaffDetails(
        String username,
        String displayName,
        @Nullable DivisionCode node,
        List<HeldPost> posts,
        List<WindowType> windows,
        List<Duty> duties) {

    public StaffDetails {
        username = username == null ? "" : username.strip();
        displayName = displayName == null ? "" : displayName.strip();
        posts = posts == null ? List.of() : List.copyOf(posts);
        windows = windows == null ? List.of() : List.copyOf(windows);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }
}
