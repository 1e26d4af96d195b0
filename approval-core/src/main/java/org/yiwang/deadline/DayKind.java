package org.yiwang.deadline;

/** An exception from Monday to Friday: a weekday off, or a weekend day worked (调休). */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
