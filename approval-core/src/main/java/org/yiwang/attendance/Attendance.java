package org.yiwang.attendance;

/** Tells who is here now. Asking costs nothing: what is known is kept in memory. */
@FunctionalInterface
public interface Attendance {

    Roster now();
}
