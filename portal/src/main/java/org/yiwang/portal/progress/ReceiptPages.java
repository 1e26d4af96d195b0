package org.yiwang.portal.progress;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.action.Action;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;
import org.yiwang.request.ActOutcome;
import org.yiwang.request.RequestDesk;

/** The applicant's confirmation that the result was received online. */
@Controller
class ReceiptPages {

    private final RequestDesk desk;
    private final PortalTexts texts;

    ReceiptPages(RequestDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/applications/{no}/confirm-receipt")
    String confirm(
            @PathVariable String no,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String requestId,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        ActOnApplication command = new ActOnApplication(Numbers.of(no), Action.CONFIRM_RECEIPT, "", version);
        ActOutcome acted = desk.act(command, requestId, me.actor());
        if (acted.application() != null) {
            next.addFlashAttribute("done", texts.of("record.receiptConfirmed"));
        }
        return "redirect:/applications/" + command.no();
    }
}
