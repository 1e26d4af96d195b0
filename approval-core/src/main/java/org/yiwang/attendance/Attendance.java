package org.yiwang.attendance;

/** Tells who is here now, from memory. */
@FunctionalInterface
public interface Attendance {

    Roster now();
}
