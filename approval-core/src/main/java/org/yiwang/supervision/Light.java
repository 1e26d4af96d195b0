package org.yiwang.supervision;

/** The state of a matter's time limit, from good to bad. */
public enum Light {
    /** 正常: neither late nor near its limit. */
    GREEN,
    /** 预警: the last third of the limit, two working days at most. */
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
