package org.yiwang.application.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock stands still: its procedure, the planned working days, its begin and, once it is over, its
 * end (行政许可法 第四十五条: its time does not count).
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
