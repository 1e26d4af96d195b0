package org.yiwang.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.identity.Employment;

/**
 * The county's record of a member of staff (人员), in versions that count from 1: their place of work, posts and duties,
 * and whether they still work. {@code node} is the centre where they work. Without {@code departments}, as in records of
 * releases before it, they work for all (综合岗).
 */
public record StaffMember(
        String id,
        long version,
        String username,
        String displayName,
        DivisionCode node,
        List<HeldPost> posts,
        List<WindowType> windows,
        List<Duty> duties,
        Password password,
        boolean active,
        String changedBy,
        Instant changedAt,
        List<Department> departments,
        @JsonIgnore Additions additions)
        implements Extensible<StaffMember> {

    /** The hash of the county's password, and the number of passwords given so far. */
    public record Password(String hash, int version) {

        @Override
        public String toString() {
            return "Password[" + version + "]";
        }
    }

    public StaffMember {
        posts = List.copyOf(posts);
        windows = sorted(windows);
        duties = sorted(duties);
        departments = departments == null ? List.of() : sorted(departments);
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public StaffMember(
            String id,
            long version,
            String username,
            String displayName,
            DivisionCode node,
            List<HeldPost> posts,
            List<WindowType> windows,
            List<Duty> duties,
            Password password,
            boolean active,
            String changedBy,
            Instant changedAt,
            List<Department> departments) {
        this(
                id,
                version,
                username,
                displayName,
                node,
                posts,
                windows,
                duties,
                password,
                active,
                changedBy,
                changedAt,
                departments,
                Additions.NONE);
    }

    @Override
    public StaffMember keeping(Additions kept) {
        return new StaffMember(
                id,
                version,
                username,
                displayName,
                node,
                posts,
                windows,
                duties,
                password,
                active,
                changedBy,
                changedAt,
                departments,
                kept);
    }

    /** The next version, with these details. */
    StaffMember changed(StaffDetails details, String by, Instant at) {
        return new StaffMember(
                id,
                version + 1,
                details.username(),
                details.displayName(),
                details.node(),
                details.posts(),
                details.windows(),
                details.duties(),
                password,
                active,
                by,
                at,
                details.departments(),
                additions);
    }

    /** The next version, with a new password. */
    StaffMember withPassword(String hash, String by, Instant at) {
        return next(new Password(hash, password.version() + 1), active, by, at);
    }

    /** The next version, at work or not any more. */
    StaffMember active(boolean works, String by, Instant at) {
        return next(password, works, by, at);
    }

    private StaffMember next(Password given, boolean works, String by, Instant at) {
        return new StaffMember(
                id,
                version + 1,
                username,
                displayName,
                node,
                posts,
                windows,
                duties,
                given,
                works,
                by,
                at,
                departments,
                additions);
    }

    /** The record for a node where this person, known there by {@code name}, no longer works: it says only that. */
    StaffMember goneFrom(DivisionCode centre, String name) {
        return new StaffMember(
                id,
                version,
                name,
                displayName,
                centre,
                List.of(),
                List.of(),
                List.of(),
                new Password("", 0),
                false,
                changedBy,
                changedAt,
                List.of());
    }

    /**
     * The record for {@code centre}, which knows this person by {@code name}: all of it, or only that they no longer
     * work there.
     */
    public StaffMember seenFrom(DivisionCode centre, String name) {
        return node.equals(centre) ? this : goneFrom(centre, name);
    }

    Employment employment() {
        return new Employment(
                id,
                version,
                username,
                displayName,
                held(HeldPost.Rank.A),
                held(HeldPost.Rank.B),
                windows.stream().map(WindowType::title).collect(Collectors.toSet()),
                Set.copyOf(duties),
                Set.copyOf(departments),
                password.hash(),
                password.version(),
                !active);
    }

    private Set<String> held(HeldPost.Rank rank) {
        return posts.stream()
                .filter(post -> post.rank() == rank)
                .map(HeldPost::name)
                .collect(Collectors.toSet());
    }

    private static <E extends Comparable<E>> List<E> sorted(Collection<E> some) {
        return some.stream().distinct().sorted().toList();
    }
}
