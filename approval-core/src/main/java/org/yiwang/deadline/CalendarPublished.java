package org.yiwang.deadline;

/** The calendar of a year was published here. Raised inside the transaction that stores it. */
public record CalendarPublished(CalendarYear calendar) {}
