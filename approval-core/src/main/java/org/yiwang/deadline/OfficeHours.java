package org.yiwang.deadline;

import java.time.LocalTime;
import java.util.List;

/**
 * The hours in which offices are open on a working day, in their order. A limit ends with the close of business of its
 * last day (民法典 第二百零三条第二款: 有业务时间的，停止业务活动的时间为截止时间).
 */
public record OfficeHours(List<Span> spans) {

    /** The hours until the county sets others. */
    public static final OfficeHours USUAL = new OfficeHours(List.of(
            new Span(LocalTime.of(8, 30), LocalTime.of(12, 0)), new Span(LocalTime.of(14, 0), LocalTime.of(17, 30))));

    /** A part of the day in which offices are open. */
    public record Span(LocalTime from, LocalTime to) {}

    public OfficeHours {
        spans = List.copyOf(spans);
    }

    /** The close of business. */
    public LocalTime close() {
        return spans.get(spans.size() - 1).to();
    }

    /** Whether there are one to three spans that follow one another within a day. */
    public boolean areInOrder() {
        LocalTime last = LocalTime.MIN;
        for (Span span : spans) {
            if (span.from().isBefore(last) || !span.to().isAfter(span.from())) {
                return false;
            }
            last = span.to();
        }
        return !spans.isEmpty() && spans.size() <= 3;
    }
}
