package org.yiwang.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;

/** The details of a member of staff as the administrator typed them. No {@code departments} means all of them (综合岗). */
public record StaffDetails(
        String username,
        String displayName,
        @Nullable DivisionCode node,
        List<HeldPost> posts,
        List<WindowType> windows,
        List<Duty> duties,
        List<Department> departments) {

    public StaffDetails {
        username = username == null ? "" : PlainText.of(username);
        displayName = displayName == null ? "" : name(displayName);
        posts = posts == null ? List.of() : List.copyOf(posts);
        windows = windows == null ? List.of() : List.copyOf(windows);
        duties = duties == null ? List.of() : List.copyOf(duties);
        departments = departments == null ? List.of() : List.copyOf(departments);
    }

    /** Somebody who works for every department (综合岗). */
    public StaffDetails(
            String username,
            String displayName,
            @Nullable DivisionCode node,
            List<HeldPost> posts,
            List<WindowType> windows,
            List<Duty> duties) {
        this(username, displayName, node, posts, windows, duties, List.of());
    }

    /** A name with control characters stays as typed, so that it is refused and not changed without a word. */
    private static String name(String typed) {
        boolean faulty = ProperName.fault(typed, ProperName.MAX_OF_A_PERSON).isPresent();
        return faulty ? typed : PlainText.kept(typed);
    }
}
