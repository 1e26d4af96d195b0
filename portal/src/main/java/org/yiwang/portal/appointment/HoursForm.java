package org.yiwang.portal.appointment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.yiwang.appointment.Opening;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** The rows of the form as typed, with some blank ones to fill in. */
record HoursForm(List<Line> lines) {

    private static final int BLANK = 3;
    private static final Line EMPTY = new Line("", "", "", "30", "5");

    /** A row; ignored without a day and a start. */
    record Line(String day, String from, String to, String minutes, String people) {

        private boolean isBlank() {
            return day.isBlank() || from.isBlank() && to.isBlank();
        }
    }

    static HoursForm of(List<Opening> openings) {
        return withBlanks(openings.stream()
                .map(each -> new Line(
                        each.day().name(),
                        each.from().toString(),
                        each.to().toString(),
                        String.valueOf(each.minutes()),
                        String.valueOf(each.people())))
                .toList());
    }

    static HoursForm typed(MultiValueMap<String, String> typed) {
        List<Line> lines = new ArrayList<>();
        int rows = typed.getOrDefault("day", List.of()).size();
        for (int i = 0; i < rows; i++) {
            Line line = new Line(
                    at(typed, "day", i),
                    at(typed, "from", i),
                    at(typed, "to", i),
                    at(typed, "minutes", i),
                    at(typed, "people", i));
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return withBlanks(lines);
    }

    private static HoursForm withBlanks(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < BLANK; i++) {
            all.add(EMPTY);
        }
        return new HoursForm(List.copyOf(all));
    }

    private static String at(MultiValueMap<String, String> typed, String name, int row) {
        List<String> values = typed.getOrDefault(name, List.of());
        return row < values.size() && values.get(row) != null ? values.get(row).strip() : "";
    }

    /**
     * Parses the openings.
     *
     * @throws Refused naming every invalid row
     */
    List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            try {
                openings.add(opening(filled.get(i)));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                refusals.add(Refusal.invalid("openings[%d]".formatted(i), "appointment.openingIncomplete"));
            }
        }
        Refused.ifAny(refusals);
        return openings;
    }

    private static Opening opening(Line line) {
        return new Opening(
                DayOfWeek.valueOf(line.day()),
                LocalTime.parse(line.from()),
                LocalTime.parse(line.to()),
                Integer.parseInt(line.minutes()),
                Integer.parseInt(line.people()));
    }
}
