package org.yiwang.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock stands still: for what procedure, how many working days it is to take, from when and, once it
 * is over, until when (行政许可法 第四十五条: what such a procedure takes is not counted).
 */
public record Pause(Procedure procedure, int plannedDays, Instant from, @Nullable Instant until) {

    /** 特别程序. */
    public enum Procedure {
        /** 听证. */
        HEARING,
        /** 招标. */
        TENDER,
        /** 拍卖. */
        AUCTION,
        /** 检验. */
        INSPECTION,
        /** 检测. */
        TESTING,
        /** 检疫. */
        QUARANTINE,
        /** 鉴定. */
        APPRAISAL,
        /** 专家评审. */
        EXPERT_REVIEW,
        /** 公示. */
        PUBLIC_NOTICE
    }

    Pause endedAt(Instant at) {
        return new Pause(procedure, plannedDays, from, at);
    }

    public boolean isOver() {
        return until != null;
    }
}
