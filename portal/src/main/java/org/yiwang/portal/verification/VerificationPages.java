package org.yiwang.portal.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.Verification;
import org.yiwang.document.Verifications;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Downloads;

/**
 * Verifies documents by code and number, typed or scanned, without signing in; the PDF itself is for those entitled.
 */
@Controller
class VerificationPages {

    private final Verifications verifications;
    private final Downloads downloads;
    private final PortalTexts texts;

    VerificationPages(Verifications verifications, Downloads downloads, PortalTexts texts) {
        this.verifications = verifications;
        this.downloads = downloads;
        this.texts = texts;
    }

    @GetMapping("/verify")
    String form(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("code", code);
        model.addAttribute("number", number);
        if (!code.isBlank()) {
            verify(code, number, request, response, model);
        }
        return "verify";
    }

    @GetMapping("/verify/{code}")
    String scanned(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return form(code, "", request, response, model);
    }

    @GetMapping("/verify/{code}/paper")
    ResponseEntity<byte[]> paper(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        Verifications.Found found = verifications.open(code, me.actor());
        return downloads.of(found.document(), found.application());
    }

    private void verify(
            String code, String number, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            Verification found = verifications.verify(code, number, request.getRemoteAddr());
            model.addAttribute("found", found);
        } catch (Refused refused) {
            int status = refused.refusals().get(0).kind().status();
            response.setStatus(status);
            if (status == HttpServletResponse.SC_NOT_FOUND) {
                model.addAttribute("sites", verifications.elsewhere(number));
            }
            model.addAttribute("errors", texts.errors(refused.refusals()));
        }
    }
}
