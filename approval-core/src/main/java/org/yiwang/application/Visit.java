package org.yiwang.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.intake.Channel;

/**
 * 到现场: the applicant came to a window, to hand something in or to fetch the result; no {@code action} means the
 * submission, at a window. “最多跑一次是原则、跑多次是例外” (关于深化“最多跑一次”改革推进乡镇、社区行政（便民）服务中心规范化建设的实施意见 二（四）2): every visit beyond the
 * first has its {@code reason}.
 */
public record Visit(Instant at, String nodeName, @Nullable Action action, String reason) {

    /** All visits for an application, in their order. */
    public static List<Visit> of(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == null
                        ? application.intake().channel() == Channel.WINDOW
                        : isVisit(entry.action(), !entry.post().isEmpty(), method(entry)))
                .map(entry -> new Visit(
                        entry.at(),
                        entry.nodeName(),
                        entry.action(),
                        entry.details().getOrDefault(Detail.VISIT_REASON.key(), "")))
                .toList();
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
