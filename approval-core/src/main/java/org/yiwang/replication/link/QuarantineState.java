package org.yiwang.replication.link;

/** What has become of a record that could not be taken. */
public enum QuarantineState {
    /** 待处理: kept with its content, for a person to look at. */
    QUARANTINED,
    /** 等待升级: kept with its content until this node is new enough to read it. */
    HELD,
    /** 仅登记: noted without its content, which this node must not have. */
    NOTED,
    /** 已重放: taken after all. */
    REPLAYED,
    /** 已放弃: given up for a reason. */
    DISCARDED;

    /** Whether something is still to be done about it. */
    public boolean isWaiting() {
        return this == QUARANTINED || this == HELD || this == NOTED;
    }

    /** Whether it can be taken again. */
    public boolean isReplayable() {
        return this == QUARANTINED || this == HELD;
    }
}
