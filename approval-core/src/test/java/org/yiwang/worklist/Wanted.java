package org.yiwang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.work.Work;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.supervision.TimeStatus;

/** Makes lists in memory from whole applications, the slow and plain way. */
final class Wanted {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final List<Application> all;
    private final TimeLimits limits;
    private final String here;
    private final Instant now = Instant.now();

    Wanted(ApplicationContext node) {
        all = node.getBean(Applications.class).batchAfter("", Integer.MAX_VALUE);
        limits = node.getBean(TimeLimits.class);
        here = node.getBean(ThisNode.class).code().value();
    }

    /** The numbers of a list in its order, up to the maximum number of rows. */
    List<String> of(Box box, ListParameters asked, Actor reader) {
        return all.stream()
                .filter(of(box, reader))
                .filter(each -> asked.state() == null || each.state().name().equals(asked.state()))
                .filter(each -> asked.light() == null || asked.light().equals(light(each)))
                .filter(each -> asked.q() == null
                        || List.of(asked.q().split(" ")).stream().allMatch(word -> hasWord(each, word)))
                .filter(each -> asked.holder() == null
                        || each.custody().holder().value().equals(asked.holder()))
                .filter(each -> asked.from() == null || !day(each).isBefore(LocalDate.parse(asked.from())))
                .filter(each -> asked.to() == null || !day(each).isAfter(LocalDate.parse(asked.to())))
                .sorted(order(asked.sort() == null ? box.order().toString() : asked.sort()))
                .map(each -> each.no().value())
                .limit(Worklists.MAX_ROWS)
                .toList();
    }

    private Predicate<Application> of(Box box, Actor reader) {
        return switch (box) {
            case ALL -> each -> true;
            case MINE -> each -> each.applicant().accountId().equals(reader.accountId());
            case TODO ->
                each -> !each.state().isFinal()
                        && each.custody().holder().value().equals(here)
                        && each.step()
                                .filter(step -> isInHand(each.work(), reader)
                                        || isFree(each.work()) && reader.serves(step.post()))
                                .isPresent();
        };
    }

    private static boolean isFree(Work work) {
        return work.owner() == null;
    }

    private static boolean isInHand(Work work, Actor reader) {
        return work.owner() != null && work.owner().is(reader);
    }

    private static boolean hasWord(Application each, String word) {
        String other = word.matches("[0-9-]+") ? each.no().value() : each.item().name();
        return each.title().contains(word) || other.contains(word);
    }

    private String light(Application each) {
        TimeStatus standing = limits.standing(limits.of(each), now);
        return standing == null ? "" : standing.light().name();
    }

    private static LocalDate day(Application each) {
        return each.dates().submittedAt().atZone(WorkingDays.ZONE).toLocalDate();
    }

    private Comparator<Application> order(String sort) {
        Comparator<Application> first =
                switch (sort.replace("-", "")) {
                    case "due" -> Comparator.comparing(this::urgent);
                    case "submitted" ->
                        Comparator.comparing(each -> each.dates().submittedAt());
                    case "changed" ->
                        Comparator.comparing(each ->
                                each.history().get(each.history().size() - 1).at());
                    default -> Comparator.comparing(each -> "");
                };
        Comparator<Application> order = first.thenComparing(each -> each.no().value());
        return sort.startsWith("-") ? order.reversed() : order;
    }

    private Instant urgent(Application each) {
        TimeLimit limit = limits.of(each);
        return limit.dueAt() == null ? NEVER : limit.dueAt();
    }
}
