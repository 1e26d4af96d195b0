package org.yiwang.node;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Formats and reads the county's wall-clock time, for sentences and forms. Stored and sent times are instants. */
public final class CountyTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZONE);

    private CountyTime() {}

    /** Formats an instant for sentences: 2026年11月23日 10:00. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /**
     * The instant of a wall-clock time as a {@code datetime-local} input gives it, 2026-11-23T10:00; null when it is blank.
     *
     * @throws java.time.DateTimeException when it is no such time
     */
    public static @Nullable Instant instantOrNull(String wallClock) {
        return wallClock.isBlank()
                ? null
                : LocalDateTime.parse(wallClock.strip()).atZone(ZONE).toInstant();
    }
}
