package org.yiwang.deadline;

/** The unit of a limit (期限的单位): 工作日, 自然日, 月. */
public enum TermUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}
