package org.yiwang.base.json;

/**
 * A value that keeps the additions of a newer release, at any depth, so that reading, changing and writing it here
 * loses nothing. {@link Json#read} fills the additions and {@link Json#write} writes them; code that changes the value
 * hands them on.
 */
public interface Extensible<T extends Extensible<T>> {

    Additions additions();

    /** Returns the same value with these additions. */
    T keeping(Additions additions);
}
