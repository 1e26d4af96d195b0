package org.yiwang.centre;

/** The posts at which people come to this centre's windows. */
@FunctionalInterface
public interface WindowPosts {

    /** Whether a post of this node accepts any item here, so that its clerks see applicants. */
    boolean isWindow(String post);
}
