package org.yiwang.application.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Person;

/**
 * More working days, granted once by the head of the deciding office: up to ten (行政许可法 第四十二条第一款),
 * for joint review up to fifteen (第二款).
 */
public record Extension(
        int days, String reason, Person askedBy, @Nullable Opinion answer, @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether the head said no: then it may be asked for again with better reasons. */
    public boolean isDeclined() {
        return answer == Opinion.OBJECTED;
    }

    public Extension answered(Opinion given, Instant at) {
        return new Extension(days, reason, askedBy, given, at);
    }

    /** The days that it adds. */
    public int granted() {
        return answer == Opinion.AGREED ? days : 0;
    }
}
