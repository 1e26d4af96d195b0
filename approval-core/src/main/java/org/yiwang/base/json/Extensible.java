package org.yiwang.base.json;

/**
 * A value that keeps what a newer release added to it, at any depth, so that reading, changing and writing it here loses
 * nothing. {@link Json#read} fills the additions and {@link Json#write} writes them; whoever changes the value hands them
 * on.
 */
public interface Extensible<T extends Extensible<T>> {

    Additions additions();

    /** The same value with these. */
    T keeping(Additions additions);
}
