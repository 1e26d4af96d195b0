package org.yiwang.workload;

import java.util.List;

/** The workload of a centre: by person, including those without tasks, and by post. */
public record Workload(List<OfPerson> people, List<OfPost> posts) {

    /** The load of a person; {@code here} is false for somebody who has left, whose tasks wait to be assigned. */
    public record OfPerson(String username, String name, boolean here, Load load) {}

    /** The load of a post; nobody has {@code unclaimed} of its open tasks in hand. */
    public record OfPost(String post, int unclaimed, Load load) {}

    public Workload {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
    }
}
