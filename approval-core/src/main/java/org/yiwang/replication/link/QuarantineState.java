package org.yiwang.replication.link;

/** The state of a record that could not be stored. */
public enum QuarantineState {
    /** 待处理: kept with its content, for a person to inspect. */
    QUARANTINED,
    /** 等待升级或密钥: kept with its content until this node is new enough to read it, or knows the keys it waits for. */
    HELD,
    /** 仅登记: recorded without its content, which this node must not have. */
    NOTED,
    /** 已重放: stored by a replay. */
    REPLAYED,
    /** 已放弃: discarded with a reason. */
    DISCARDED;

    /** Whether it still waits for action. */
    public boolean isWaiting() {
        return this == QUARANTINED || this == HELD || this == NOTED;
    }

    /** Whether it can be replayed. */
    public boolean isReplayable() {
        return this == QUARANTINED || this == HELD;
    }
}
