package org.yiwang.attendance;

/** The whereabouts of a person on the board (去向牌). */
public enum Whereabouts {
    /** 在岗. */
    AT_POST,
    /** 外出. */
    OUT,
    /** 开会. */
    MEETING,
    /** 培训. */
    TRAINING,
    /** 下村. */
    FIELD_WORK,
    /** 休假. */
    LEAVE;

    /** Whether the person is not at their post. */
    public boolean isAway() {
        return this != AT_POST;
    }
}
