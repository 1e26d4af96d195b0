package org.yiwang.attendance;

/** Where somebody is, as the board (去向牌) tells it. */
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

    /** Whether nobody meets them at their post. */
    public boolean isAway() {
        return this != AT_POST;
    }
}
