package org.yiwang.application.handling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.yiwang.application.action.State;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Pause;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.PartPause;
import org.yiwang.catalogue.StepKind;

/**
 * Stops the one clock of a joint item while every open part is in a special procedure: as long as one department can go
 * on, the time of the package runs (行政许可法 第四十五条).
 */
final class JointClock {

    private JointClock() {}

    /** Stops or starts it as the parts stand after the change. */
    static void follow(Change change, Instant at) {
        if (change.work().parts().isEmpty() || change.state() == State.SUSPENDED) {
            return;
        }
        List<Part> open = change.work().openParts();
        boolean still = isStill(change, open);
        Dates dates = change.dates();
        boolean stopped = dates.pauses().stream().anyMatch(pause -> !pause.isOver());
        if (still && !stopped) {
            change.dates(dates.paused(pause(last(open), at)));
        } else if (!still && stopped) {
            change.dates(dates.resumed(at));
        }
    }

    private static boolean isStill(Change change, List<Part> open) {
        return change.isAt(StepKind.JOINT)
                && change.state() == State.IN_REVIEW
                && !open.isEmpty()
                && open.stream().allMatch(Part::isPaused);
    }

    private static PartPause last(List<Part> paused) {
        return paused.stream()
                .flatMap(part -> part.pauses().stream())
                .filter(pause -> !pause.isOver())
                .max(Comparator.comparing(PartPause::from))
                .orElseThrow();
    }

    private static Pause pause(PartPause of, Instant at) {
        return new Pause(Pause.Procedure.valueOf(of.procedure()), of.plannedDays(), at, null);
    }
}
