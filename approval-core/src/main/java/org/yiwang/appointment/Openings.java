package org.yiwang.appointment;

import java.util.List;

/** The openings of this centre. They stay at the node. */
public interface Openings {

    /** All of them, by day and time. */
    List<Opening> all();

    /** Replaces all openings by these, in the caller's transaction. */
    void replace(List<Opening> openings);
}
