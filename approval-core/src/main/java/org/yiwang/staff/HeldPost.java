package org.yiwang.staff;

import org.jspecify.annotations.Nullable;

/**
 * A post (岗位) that somebody holds: as A, or as B, who acts while every A is away (AB岗, 实施意见二（三）5). Without a rank
 * it would be held by nobody, so {@link StaffRules} refuses that.
 */
public record HeldPost(String name, @Nullable Rank rank) {

    /** The rank in which a post is held. */
    public enum Rank {
        A,
        B
    }

    public HeldPost {
        name = name == null ? "" : name.strip();
    }
}
