package org.yiwang.portal.progress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationDesk;
import org.yiwang.identity.SignedIn;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;

/** The applicant's word that the result was received online. */
@Controller
class ReceiptPages {

    private final ApplicationDesk desk;
    private final PortalTexts texts;

    ReceiptPages(ApplicationDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/applications/{no}/confirm-receipt")
    String confirm(
            @PathVariable String no,
            @RequestParam long version,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedIn me) {
        Application after =
                desk.act(new ActOnApplication(Numbers.of(no), Action.CONFIRM_RECEIPT, "", version), me.actor());
        next.addFlashAttribute("done", texts.of("record.receiptConfirmed"));
        return "redirect:/applications/" + after.no();
    }
}
