package org.yiwang.portal.progress;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.identity.SignedInUser;
import org.yiwang.ledger.AuditDesk;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;

/** 谁看过我的信息: the looks of this centre's staff at an applicant's own case. */
@Controller
class LookPages {

    private final ReadingDesk reading;
    private final AuditDesk audit;
    private final ThisNode node;
    private final PortalTexts texts;

    LookPages(ReadingDesk reading, AuditDesk audit, ThisNode node, PortalTexts texts) {
        this.reading = reading;
        this.audit = audit;
        this.node = node;
        this.texts = texts;
    }

    /** One look. */
    record Look(Instant at, String name, String posts, String what, String reason) {}

    @GetMapping("/applications/{no}/looks")
    ModelAndView looks(@PathVariable String no, @AuthenticationPrincipal SignedInUser me) {
        Application application = reading.open(Numbers.of(no), me.actor());
        List<Look> looks =
                audit.viewsOf(application, me.actor()).stream().map(this::look).toList();
        return new ModelAndView("looks")
                .addObject("no", application.no().value())
                .addObject("centre", node.name())
                .addObject("looks", looks);
    }

    private Look look(AuditEntry entry) {
        return new Look(
                entry.at(),
                entry.deed().who().name(),
                entry.deed().who().posts().replace(",", "、"),
                texts.of("looks.what." + entry.deed().act()),
                entry.deed().reason());
    }
}
