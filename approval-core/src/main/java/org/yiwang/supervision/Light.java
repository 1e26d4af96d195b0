package org.yiwang.supervision;

/** The state of a matter's time limit, from good to bad. */
public enum Light {
    /** 正常: three working days or more are left. */
    GREEN,
    /** 预警: two working days or fewer are left. */
    WARNING,
    /** 黄牌: late. */
    YELLOW,
    /** 红牌: late beyond tolerance. */
    RED,
    /** 暂停: the clock stands still. */
    PAUSED,
    /** 无法计算: the calendar of a year is not published here. */
    UNKNOWN
}
