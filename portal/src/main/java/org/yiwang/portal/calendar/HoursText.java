package org.yiwang.portal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yiwang.deadline.OfficeHours;
import org.yiwang.deadline.OfficeHours.Span;

/** Office hours as a person writes them: a line for each day from which they apply, 2026-07-01 08:30-12:00 15:00-17:30. */
final class HoursText {

    private HoursText() {}

    static String of(Map<LocalDate, OfficeHours> hours) {
        return hours.entrySet().stream()
                .map(from -> from.getKey() + " " + spans(from.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Reads the lines; empty when one can't be understood. */
    static Optional<Map<LocalDate, OfficeHours>> read(String text) {
        Map<LocalDate, OfficeHours> hours = new TreeMap<>();
        try {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(hours, line));
            return Optional.of(hours);
        } catch (DateTimeException | IndexOutOfBoundsException notUnderstood) {
            return Optional.empty();
        }
    }

    private static void add(Map<LocalDate, OfficeHours> hours, String line) {
        String[] words = line.replace('：', ':')
                .replaceAll("\\s*[-–—－~～至到]\\s*(?=\\d{1,2}:)", "-")
                .split("[\\s、，,]+");
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String[] ends = words[i].split("-");
            spans.add(new Span(time(ends[0]), time(ends[1])));
        }
        hours.put(LocalDate.parse(words[0]), new OfficeHours(spans));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static String spans(OfficeHours hours) {
        return hours.spans().stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(" "));
    }
}
