package org.yiwang.identity;

import java.util.Set;

/** Who acts: an account of this node with its posts (岗位) and duties. */
public record Actor(
        String accountId, String username, String displayName, AccountKind kind, Set<String> posts, Set<Duty> duties) {

    public Actor {
        posts = Set.copyOf(posts);
        duties = Set.copyOf(duties);
    }

    public boolean isStaff() {
        return kind == AccountKind.STAFF;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** Whether this is a clerk who holds the post. */
    public boolean serves(String post) {
        return has(Duty.CLERK) && posts.contains(post);
    }
}
