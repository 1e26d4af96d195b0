package org.yiwang.portal.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.supervision.Standing;

/** Puts into words how matters stand with their time. */
@Component
class StandingViews {

    private final PortalTexts texts;

    StandingViews(PortalTexts texts) {
        this.texts = texts;
    }

    @Nullable
    StandingView of(@Nullable Standing standing) {
        return standing == null
                ? null
                : new StandingView(standing.light(), texts.of("light." + standing.light()), sentence(standing));
    }

    private String sentence(Standing standing) {
        if (standing.calendarMissingFor() != null) {
            return texts.of("standing.missing", String.valueOf(standing.calendarMissingFor()));
        }
        if (standing.daysLate() != null) {
            return texts.of("standing.late", standing.daysLate());
        }
        return standing.daysLeft() == null ? "" : texts.of("standing.left", standing.daysLeft());
    }
}
