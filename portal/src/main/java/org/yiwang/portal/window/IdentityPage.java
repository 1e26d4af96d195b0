package org.yiwang.portal.window;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Account;
import org.yiwang.identity.IdentityDesk;
import org.yiwang.identity.ProveIdentity;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** 核验身份: at the window, with the applicant's card. Numbers are posted, because addresses are logged. */
@Controller
@RequestMapping("/workbench/identity")
class IdentityPage {

    private static final List<String> ORDER = List.of("username", "name", "idNumber", "cardSeen");

    private final IdentityDesk desk;
    private final PortalTexts texts;

    IdentityPage(IdentityDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("typed", new ProveIdentity("", "", "", false));
        return "identity";
    }

    @PostMapping
    String prove(
            ProveIdentity typed, Model model, HttpServletResponse response, @AuthenticationPrincipal SignedInUser me) {
        try {
            Account proven = desk.prove(typed, me.actor());
            model.addAttribute("proven", proven.actor());
            model.addAttribute("typed", new ProveIdentity("", "", "", false));
        } catch (Refused refused) {
            response.setStatus(
                    refused.refusals().size() == 1
                            ? refused.refusals().get(0).kind().status()
                            : HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", typed);
            model.addAttribute("errors", texts.errors(refused.refusals()).inOrder(ORDER));
        }
        return "identity";
    }
}
