package org.yiwang.application.limit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.limit.Shift.MoreDays;
import org.yiwang.application.limit.Shift.Standstill;
import org.yiwang.catalogue.Step;

/** The shifts of an application's limits, in the order in which they began. */
final class Shifts {

    private Shifts() {}

    static List<Shift> of(Application application) {
        return Stream.<Shift>concat(
                        standstills(application).stream(),
                        extension(application.dates().extension()))
                .sorted(Comparator.comparing(Shift::at))
                .toList();
    }

    /** The pauses and the stays at steps that are not counted; those that overlap are one. */
    private static List<Standstill> standstills(Application application) {
        List<Standstill> all = Stream.concat(pauses(application), uncountedSteps(application).stream())
                .sorted(Comparator.comparing(Standstill::at))
                .toList();
        List<Standstill> apart = new ArrayList<>();
        for (Standstill next : all) {
            Standstill last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && last.reaches(next)) {
                apart.set(apart.size() - 1, last.with(next));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    private static Stream<Standstill> pauses(Application application) {
        return application.dates().pauses().stream().map(pause -> new Standstill(pause.from(), pause.until()));
    }

    /** The stays at steps that are not counted (公示、评定: 不计时), as the history tells. */
    private static List<Standstill> uncountedSteps(Application application) {
        List<Standstill> stays = new ArrayList<>();
        if (application.item().steps().stream().allMatch(Step::counted)) {
            return stays;
        }
        List<HistoryEntry> history = application.history();
        Integer step = null;
        Instant since = application.dates().submittedAt();
        for (int i = 0; i < history.size(); i++) {
            Integer next = i + 1 < history.size() ? history.get(i + 1).stepSeq() : application.currentStep();
            if (!Objects.equals(step, next)) {
                add(stays, application, step, since, history.get(i).at());
                step = next;
                since = history.get(i).at();
            }
        }
        add(stays, application, step, since, null);
        return stays;
    }

    private static void add(
            List<Standstill> stays,
            Application application,
            @Nullable Integer seq,
            Instant from,
            @Nullable Instant until) {
        application.item().steps().stream()
                .filter(step -> Objects.equals(step.seq(), seq) && !step.counted())
                .forEach(step -> stays.add(new Standstill(from, until)));
    }

    private static Stream<MoreDays> extension(@Nullable Extension extension) {
        Instant answeredAt = extension == null ? null : extension.answeredAt();
        return answeredAt == null || extension.granted() == 0
                ? Stream.empty()
                : Stream.of(new MoreDays(answeredAt, extension.granted()));
    }
}
