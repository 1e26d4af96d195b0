package org.yiwang.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.application.intake.Channel;
import org.yiwang.division.DivisionCode;

/**
 * 到现场: the applicant stayed at a window, to hand something in or to fetch the result, or both; {@code action} is the
 * first thing that was done there, and no {@code action} means the submission. {@code until} is the last. Things done at
 * one node within two hours of one another belong to one stay, because people count journeys. “最多跑一次是原则、跑多次是例外”
 * (关于深化“最多跑一次”改革推进乡镇、社区行政（便民）服务中心规范化建设的实施意见 二（四）2): every visit beyond the first has its
 * {@code reason}.
 */
public record Visit(
        Instant at, Instant until, DivisionCode node, String nodeName, @Nullable Action action, String reason) {

    private static final Duration STAY = Duration.ofHours(2);

    /** All visits for an application, in their order. */
    public static List<Visit> of(Application application) {
        List<Visit> visits = new ArrayList<>();
        for (Visit each : occasions(application)) {
            Visit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
            if (last != null && last.lastsUntil(each.at(), each.node())) {
                visits.set(visits.size() - 1, last.longer(each));
            } else {
                visits.add(each);
            }
        }
        return List.copyOf(visits);
    }

    /** Whether the applicant is still there at {@code now}, for something more to be done at {@code here}. */
    public boolean lastsUntil(Instant now, DivisionCode here) {
        return node.equals(here) && !now.isAfter(until.plus(STAY));
    }

    private Visit longer(Visit next) {
        return new Visit(at, next.at, node, nodeName, action, reason.isEmpty() ? next.reason : reason);
    }

    private static List<Visit> occasions(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == null
                        ? application.intake().channel() == Channel.WINDOW
                        : isVisit(entry.action(), broughtTo(entry, application) && isBrought(entry), method(entry)))
                .map(Visit::of)
                .toList();
    }

    /** The place and time are those of the window, also where another node carried the act out later. */
    private static Visit of(HistoryEntry entry) {
        Requested asked = entry.forApplicant() == null ? null : entry.requested();
        Instant at = asked == null ? entry.at() : asked.at();
        return new Visit(
                at,
                at,
                asked == null ? entry.node() : asked.node(),
                asked == null ? entry.nodeName() : asked.nodeName(),
                entry.action(),
                entry.details().getOrDefault(Detail.VISIT_REASON.key(), ""));
    }

    /** Whether something was brought: an answer about a part of a joint item may come without. */
    private static boolean isBrought(HistoryEntry entry) {
        return entry.action() != Action.ANSWER_PART || !entry.evidence().isEmpty();
    }

    /** Whether the applicant's side came to a window: to staff other than the agent, who runs the errand for them. */
    private static boolean broughtTo(HistoryEntry entry, Application application) {
        ActingClerk clerk = entry.forApplicant();
        return !entry.post().isEmpty()
                && (clerk == null || !application.intake().isErrandOf(clerk.person()));
    }

    /** The visits before one at {@code here} and {@code now}, which needs a reason when there are any. */
    public static int earlier(Application application, Instant now, DivisionCode here) {
        List<Visit> visits = of(application);
        boolean goesOn = !visits.isEmpty() && visits.get(visits.size() - 1).lastsUntil(now, here);
        return goesOn ? visits.size() - 1 : visits.size();
    }

    /**
     * Whether an action needed a visit: materials that staff take in were brought, results that they hand over were
     * fetched.
     */
    public static boolean isVisit(Action action, boolean byStaff, String method) {
        Rule rule = action.rule();
        boolean fetched = rule.takes().contains(Detail.METHOD)
                && DeliveryMethod.of(method).orElse(DeliveryMethod.HAND) == DeliveryMethod.HAND;
        return rule.is(Rule.Facet.HANDING_IN) ? byStaff : fetched;
    }

    private static String method(HistoryEntry entry) {
        return entry.details().getOrDefault(Detail.METHOD.key(), "");
    }
}
