package org.yiwang.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yiwang.deadline.WorkingDays;

/** Formats dates, sizes and counts for pages, in the county's time zone. */
@Component
public class Moments {

    private static final DateTimeFormatter DAY = formatter("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = formatter("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter SECOND = formatter("yyyy年M月d日 HH:mm:ss");
    private static final DateTimeFormatter SHORT_MINUTE = formatter("MM-dd HH:mm");
    private static final DateTimeFormatter SHORT_DAY = formatter("MM-dd");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.SIMPLIFIED_CHINESE);
    private static final long KIBI = 1024;
    private static final long GIBI = KIBI * KIBI * KIBI;

    public String day(Instant at) {
        return DAY.format(at);
    }

    public String minute(Instant at) {
        return MINUTE.format(at);
    }

    public String second(Instant at) {
        return SECOND.format(at);
    }

    /** Month, day and time, for lists. */
    public String shortMinute(Instant at) {
        return SHORT_MINUTE.format(at);
    }

    /** Month and day, for lists. */
    public String shortDay(Instant at) {
        return SHORT_DAY.format(at);
    }

    /** A day of a calendar: 12月1日 周二. */
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The size of a file or of free disk space: 1 KB (rounded up), 12 KB, 3.4 MB, 42.1 GB. */
    public String bytes(long size) {
        if (size >= GIBI) {
            return String.format(Locale.ROOT, "%.1f GB", size / (double) GIBI);
        }
        long kib = (size + KIBI - 1) / KIBI;
        return kib < KIBI ? kib + " KB" : String.format(Locale.ROOT, "%.1f MB", size / (double) (KIBI * KIBI));
    }

    public String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE).withZone(WorkingDays.ZONE);
    }
}
