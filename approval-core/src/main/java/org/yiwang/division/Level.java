package org.yiwang.division;

/** The levels of one county's network, from the top. */
public enum Level {
    COUNTY,
    TOWNSHIP,
    COMMUNITY
}
