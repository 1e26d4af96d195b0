package org.yiwang.portal.link;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.LinkWatch;

/** 网络链路: the state of the links to the other nodes, refreshed every few seconds. */
@Controller
class LinkPages {

    private static final int REFRESH_SECONDS = 15;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final ObjectProvider<LinkWatch> watches;
    private final PortalTexts texts;

    LinkPages(ObjectProvider<LinkWatch> watches, PortalTexts texts) {
        this.watches = watches;
        this.texts = texts;
    }

    @GetMapping("/links")
    ModelAndView show(@AuthenticationPrincipal SignedInUser me) {
        LinkReport report = watch().now(me.actor());
        return new ModelAndView("links")
                .addObject("report", report)
                .addObject("mends", me.actor().has(Duty.OPERATOR))
                .addObject("spans", new Spans(texts))
                .addObject("refreshSeconds", REFRESH_SECONDS);
    }

    private LinkWatch watch() {
        return watches.getIfAvailable(() -> {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "portal.noLinks");
        });
    }

    /** Durations and rates in words. */
    public record Spans(PortalTexts texts) {

        public String seconds(long seconds) {
            if (seconds < MINUTE) {
                return texts.of("links.seconds", seconds);
            }
            if (seconds < HOUR) {
                return texts.of("links.minutes", seconds / MINUTE);
            }
            return seconds < 2 * DAY ? texts.of("links.hours", seconds / HOUR) : texts.of("links.days", seconds / DAY);
        }

        public String millis(long millis) {
            return millis < 1000 ? texts.of("links.millis", millis) : seconds(millis / 1000);
        }

        public String pace(double perSecond) {
            return texts.of("links.pace", String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond));
        }
    }
}
