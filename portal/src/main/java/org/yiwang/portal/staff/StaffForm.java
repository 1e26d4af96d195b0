package org.yiwang.portal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.HeldPost.Rank;
import org.yiwang.staff.StaffDetails;
import org.yiwang.staff.StaffMember;

/** A member of staff as typed: one post or department per line, windows and duties as ticks. */
public record StaffForm(MultiValueMap<String, String> typed) {

    static StaffForm empty(String node) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("node", node);
        typed.add("duties", Duty.CLERK.name());
        return new StaffForm(typed);
    }

    static StaffForm of(StaffMember member) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("username", member.username());
        typed.add("displayName", member.displayName());
        typed.add("node", member.node().value());
        typed.add("postsA", lines(member, Rank.A));
        typed.add("postsB", lines(member, Rank.B));
        typed.add(
                "departments",
                member.departments().stream().map(Department::name).collect(Collectors.joining("\n")));
        member.windows().forEach(window -> typed.add("windows", window.title()));
        member.duties().forEach(duty -> typed.add("duties", duty.name()));
        return new StaffForm(typed);
    }

    StaffDetails details() {
        List<HeldPost> posts = new ArrayList<>(posts("postsA", Rank.A));
        posts.addAll(posts("postsB", Rank.B));
        return new StaffDetails(
                value("username"),
                value("displayName"),
                node(),
                posts,
                all("windows").stream()
                        .flatMap(title -> WindowType.ofTitle(title).stream())
                        .toList(),
                Arrays.stream(Duty.values())
                        .filter(duty -> all("duties").contains(duty.name()))
                        .toList(),
                lines("departments").map(Department::new).toList());
    }

    private @Nullable DivisionCode node() {
        String code = value("node");
        return DivisionCode.isValid(code) ? new DivisionCode(code) : null;
    }

    public String value(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    public boolean ticked(String name, String value) {
        return all(name).contains(value);
    }

    private List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    private List<HeldPost> posts(String name, Rank rank) {
        return lines(name).map(line -> new HeldPost(line, rank)).toList();
    }

    private Stream<String> lines(String name) {
        return value(name).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String lines(StaffMember member, Rank rank) {
        return member.posts().stream()
                .filter(post -> post.rank() == rank)
                .map(HeldPost::name)
                .collect(Collectors.joining("\n"));
    }
}
