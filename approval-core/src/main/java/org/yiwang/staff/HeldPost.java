package org.yiwang.staff;

/** A post (岗位) that somebody holds: as A, or as B, who acts while every A is away (AB岗, 实施意见二（三）5). */
public record HeldPost(String name, Rank rank) {

    /** The rank in which a post is held. */
    public enum Rank {
        A,
        B
    }
}
