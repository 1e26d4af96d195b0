package org.yiwang.portal.guide;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;

/**
 * The flow chart (办理流程图) of an item as shapes: a lane for each level that takes part, the nearest to the people first;
 * the steps from top to bottom, joined by arrows.
 */
record FlowChart(int width, int height, List<Lane> lanes, List<Box> boxes, List<String> arrows) {

    static final int LANE = 230;
    private static final int MARGIN = 10;
    private static final int HEAD = 44;
    private static final int BOX = 200;
    private static final int LINE = 20;
    private static final int PADDING = 12;
    private static final int GAP = 30;

    /** A level's lane. */
    record Lane(int x, String name) {

        public int middle() {
            return x + LANE / 2;
        }
    }

    /** A step, the start or the end; {@code look} is its class. */
    record Box(int x, int y, int height, String look, List<Line> lines) {

        public int width() {
            return BOX;
        }

        public int middle() {
            return x + BOX / 2;
        }

        int bottom() {
            return y + height;
        }
    }

    /** A line of text in a box, at its baseline. */
    record Line(int y, String look, String text) {}

    /** The chart's words. */
    interface Words {

        String place(Level level);

        /** The duration of a step; empty if its time does not count. */
        String time(Step step);

        String begin();

        String end();
    }

    static FlowChart of(List<Step> steps, Words words) {
        return new Drawing(words).draw(steps);
    }

    private static final class Drawing {

        private final Words words;
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> arrows = new ArrayList<>();
        private int y = HEAD + GAP / 2;

        Drawing(Words words) {
            this.words = words;
        }

        FlowChart draw(List<Step> steps) {
            List<Level> levels = steps.stream()
                    .map(Step::level)
                    .distinct()
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
            List<Lane> lanes = new ArrayList<>();
            levels.forEach(level -> lanes.add(new Lane(MARGIN + lanes.size() * LANE, words.place(level))));
            add(levels.indexOf(steps.get(0).level()), "flow-end", List.of(words.begin()), 1);
            for (Step step : steps) {
                add(levels.indexOf(step.level()), look(step), texts(step), nameLines(step));
            }
            add(levels.indexOf(steps.get(steps.size() - 1).level()), "flow-end", List.of(words.end()), 1);
            return new FlowChart(
                    2 * MARGIN + lanes.size() * LANE, y, List.copyOf(lanes), List.copyOf(boxes), List.copyOf(arrows));
        }

        private void add(int lane, String look, List<String> texts, int names) {
            List<Line> lines = new ArrayList<>();
            for (String text : texts) {
                boolean isName = lines.size() < names;
                int base = y + PADDING / 2 + LINE * (lines.size() + 1) - 4;
                lines.add(new Line(base, isName ? "flow-name" : "flow-note", text));
            }
            int x = MARGIN + lane * LANE + (LANE - BOX) / 2;
            Box box = new Box(x, y, PADDING + LINE * lines.size(), look, List.copyOf(lines));
            if (!boxes.isEmpty()) {
                arrows.add(arrow(boxes.get(boxes.size() - 1), box));
            }
            boxes.add(box);
            y = box.bottom() + GAP;
        }

        private static String arrow(Box from, Box to) {
            String start = "M" + from.middle() + " " + from.bottom();
            int end = to.y() - 2;
            return from.middle() == to.middle()
                    ? start + "V" + end
                    : start + "V" + (from.bottom() + GAP / 2) + "H" + to.middle() + "V" + end;
        }

        private static String look(Step step) {
            return step.kind() == StepKind.DECIDE ? "flow-decision" : "flow-step";
        }

        private static int nameLines(Step step) {
            return Wrapping.lines(step.name()).size();
        }

        private List<String> texts(Step step) {
            List<String> texts = new ArrayList<>(Wrapping.lines(step.name()));
            texts.add(Wrapping.shortened(step.post()));
            String time = words.time(step);
            if (!time.isEmpty()) {
                texts.add(time);
            }
            return texts;
        }
    }

    /** Chinese text has no spaces to break at. */
    private static final class Wrapping {

        private static final int NAME = 12;
        private static final int NOTE = 15;

        static List<String> lines(String text) {
            if (text.length() <= NAME) {
                return List.of(text);
            }
            String rest = text.substring(NAME);
            return List.of(text.substring(0, NAME), rest.length() <= NAME ? rest : rest.substring(0, NAME - 1) + "…");
        }

        static String shortened(String text) {
            return text.length() <= NOTE ? text : text.substring(0, NOTE - 1) + "…";
        }
    }
}
