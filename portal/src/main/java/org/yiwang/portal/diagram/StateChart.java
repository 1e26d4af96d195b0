package org.yiwang.portal.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.portal.diagram.StateMap.Way;

/** Draws {@link StateMap} as shapes. */
record StateChart(int width, int height, List<Box> boxes, List<Arrow> arrows, List<Label> labels) {

    private static final int BOX = 132;
    private static final int TALL = 40;
    private static final int ROW = 92;
    private static final int TOP = 14;
    private static final int LEFT = 10;
    private static final int MIDDLE = 330;
    private static final int ABREAST = 150;
    private static final int RIGHT = 640;
    private static final int WIDE = 250;

    /** A state; {@code look} is its class; {@code notes} stand below its name. */
    record Box(State state, int x, int y, int width, int height, String look, String name, List<String> notes) {

        public int middle() {
            return x + width / 2;
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int half() {
            return y + height / 2;
        }
    }

    /** A transition as a path; {@code look} is its class. */
    record Arrow(String path, String look) {}

    /** The actions of a transition. */
    record Label(int x, int y, String anchor, String text) {}

    /** The chart's words. */
    interface Words {

        String of(State state);

        String of(Action action);

        /** The states from which an application can end this way. */
        String from(String states);
    }

    /** Draws the chart of an application in state {@code current} that has been in {@code before}. */
    static StateChart of(@Nullable State current, Set<State> before, Words words) {
        return new Drawing(current, before, words).draw();
    }

    private static final class Drawing {

        private final @Nullable State current;
        private final Set<State> before;
        private final Words words;
        private final Map<State, Box> boxes = new LinkedHashMap<>();
        private final List<Arrow> arrows = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Drawing(@Nullable State current, Set<State> before, Words words) {
            this.current = current;
            this.before = before;
            this.words = words;
        }

        StateChart draw() {
            Map<State, Integer> rows = StateMap.onTheWay();
            rows.forEach((state, row) -> add(state, middleOf(state, row, rows), row, BOX, List.of()));
            StateMap.aside().forEach((state, back) -> add(state, LEFT, rows.get(back), BOX, List.of()));
            int row = 0;
            for (Map.Entry<State, List<State>> end : StateMap.ends().entrySet()) {
                add(end.getKey(), RIGHT, row, WIDE, Lines.of(from(end.getValue())));
                row += 2;
            }
            StateMap.ways().stream().filter(way -> !ends(way)).forEach(this::arrow);
            int height = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + TOP;
            return new StateChart(RIGHT + WIDE + LEFT, height, List.copyOf(boxes.values()), arrows, labels);
        }

        private static boolean ends(Way way) {
            return way.to().isFinal() && way.to() != State.CLOSED;
        }

        private String from(List<State> states) {
            return words.from(states.stream().map(words::of).collect(Collectors.joining("、")));
        }

        /** States of one row are side by side. */
        private static int middleOf(State state, int row, Map<State, Integer> rows) {
            List<State> same =
                    rows.keySet().stream().filter(each -> rows.get(each) == row).toList();
            return MIDDLE + same.indexOf(state) * ABREAST - (same.size() - 1) * ABREAST / 2;
        }

        private void add(State state, int x, int row, int width, List<String> notes) {
            int height = notes.isEmpty() ? TALL : TALL + 18 * notes.size();
            boxes.put(state, new Box(state, x, TOP + row * ROW, width, height, look(state), words.of(state), notes));
        }

        private String look(State state) {
            if (state == current) {
                return "state-now";
            }
            return before.contains(state) ? "state-been" : "state";
        }

        private void arrow(Way way) {
            Box from = boxes.get(way.from());
            Box to = boxes.get(way.to());
            String look = way.from() == current ? "way way-open" : "way";
            String text = way.by().stream().map(words::of).collect(Collectors.joining(" / "));
            if (from.y() == to.y()) {
                sideways(from, to, look, text);
            } else if (to.x() == LEFT) {
                arrows.add(new Arrow("M%d %dH%dV%d".formatted(from.x(), from.half(), to.middle(), to.y() - 2), look));
                labels.add(new Label(from.x() - 6, from.half() - 6, "end", text));
            } else if (to.y() - from.y() > ROW) {
                around(from, to, look, text);
            } else {
                down(from, to, look, text);
            }
        }

        /** There above, back below. */
        private void sideways(Box from, Box to, String look, String text) {
            boolean there = to.x() < from.x();
            int y = from.half() + (there ? -9 : 9);
            String path = there
                    ? "M%d %dH%d".formatted(from.x(), y, to.right() + 2)
                    : "M%d %dH%d".formatted(from.right(), y, to.x() - 2);
            arrows.add(new Arrow(path, look));
            int middle = there ? (to.right() + from.x()) / 2 : (from.right() + to.x()) / 2;
            labels.add(new Label(middle, there ? y - 5 : y + 16, "middle", text));
        }

        /** Past the states between. */
        private void around(Box from, Box to, String look, String text) {
            int x = from.right() + 44;
            arrows.add(new Arrow(
                    "M%d %dH%dV%dH%d".formatted(from.right(), from.half(), x, to.half(), to.right() + 2), look));
            labels.add(new Label(x + 6, from.half() + 18, "start", text));
        }

        private void down(Box from, Box to, String look, String text) {
            int turn = (from.bottom() + to.y()) / 2;
            arrows.add(new Arrow(
                    "M%d %dV%dH%dV%d".formatted(from.middle(), from.bottom(), turn, to.middle(), to.y() - 2), look));
            boolean outer = from.middle() > to.middle();
            boolean straight = from.middle() == to.middle();
            int x = straight ? to.middle() + 8 : (outer ? from.middle() : to.middle()) + 14;
            boolean left = !straight && Math.min(from.middle(), to.middle()) < MIDDLE + BOX / 2;
            int at = straight ? turn + 5 : sideOf(from, to, left);
            labels.add(
                    left
                            ? new Label(Math.min(from.middle(), to.middle()) - 14, at, "end", text)
                            : new Label(x, at, "start", text));
        }

        private static int sideOf(Box from, Box to, boolean left) {
            boolean parts = left ? to.middle() < from.middle() : to.middle() > from.middle();
            return parts ? to.y() - 8 : from.bottom() + 18;
        }
    }

    /** Chinese text has no spaces to break at. */
    private static final class Lines {

        private static final int LENGTH = 17;

        static List<String> of(String text) {
            List<String> lines = new ArrayList<>();
            for (int at = 0;
                    at < text.length();
                    at += lines.get(lines.size() - 1).length()) {
                int end = Math.min(text.length(), at + LENGTH);
                boolean beforeComma = end < text.length() && text.charAt(end) == '、';
                lines.add(text.substring(at, beforeComma ? end + 1 : end));
            }
            return lines;
        }
    }
}
