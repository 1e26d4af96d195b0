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
import org.yiwang.identity.Duty;
import org.yiwang.identity.Employment;

/**
 * A member of staff (人员) as the county keeps them, in versions that count from 1: where they work, as what, and whether
 * they still do. {@code node} is the centre where they work.
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
        @JsonIgnore Additions additions)
        implements Extensible<StaffMember> {

    /** The hash of the password that the county gave, and how often it gave one. */
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
        additions = additions == null ? Additions.NONE : additions;
    }

    /** One as this release writes it. */
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
            Instant changedAt) {
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
                kept);
    }

    /** What these details say, in the next version. */
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
                additions);
    }

    /** With a new password, in the next version. */
    StaffMember withPassword(String hash, String by, Instant at) {
        return next(new Password(hash, password.version() + 1), active, by, at);
    }

    /** At work or not any more, in the next version. */
    StaffMember active(boolean works, String by, Instant at) {
        return next(password, works, by, at);
    }

    private StaffMember next(Password given, boolean works, String by, Instant at) {
        return new StaffMember(
                id, version + 1, username, displayName, node, posts, windows, duties, given, works, by, at, additions);
    }

    /** What a node is told where this person, known there by {@code name}, works no more: nothing else but that. */
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
                changedAt);
    }

    /** What {@code centre} is told, where this person is known by {@code name}: all, or that they work there no more. */
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

    private static <E extends Enum<E>> List<E> sorted(Collection<E> some) {
        return some.stream().distinct().sorted().toList();
    }
}
