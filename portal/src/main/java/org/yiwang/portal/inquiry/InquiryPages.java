package org.yiwang.portal.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.base.refusal.Refused;
import org.yiwang.inquiry.Inquiries;
import org.yiwang.portal.page.PortalTexts;

/** 查办件: by number and the end of the id number, without signing in. The digits are posted, because addresses are logged. */
@Controller
class InquiryPages {

    private final Inquiries inquiries;
    private final PortalTexts texts;

    InquiryPages(Inquiries inquiries, PortalTexts texts) {
        this.inquiries = inquiries;
        this.texts = texts;
    }

    @GetMapping("/inquiry")
    String form(@RequestParam(defaultValue = "") String no, Model model) {
        model.addAttribute("no", no);
        return "inquiry";
    }

    @PostMapping("/inquiry")
    String ask(
            @RequestParam(defaultValue = "") String no,
            @RequestParam(defaultValue = "") String digits,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("no", no);
        try {
            model.addAttribute("found", inquiries.ask(no, digits, request.getRemoteAddr()));
        } catch (Refused refused) {
            int status = refused.refusals().get(0).kind().status();
            response.setStatus(status);
            model.addAttribute("errors", texts.errors(refused.refusals()));
            if (status == HttpServletResponse.SC_NOT_FOUND) {
                model.addAttribute("sites", inquiries.elsewhere(no));
            }
        }
        return "inquiry";
    }
}
