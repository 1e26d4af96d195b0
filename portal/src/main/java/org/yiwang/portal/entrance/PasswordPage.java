package org.yiwang.portal.entrance;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.OwnPassword;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** The page on which people choose their own password. */
@Controller
class PasswordPage {

    private final OwnPassword password;
    private final PortalTexts texts;

    PasswordPage(OwnPassword password, PortalTexts texts) {
        this.password = password;
        this.texts = texts;
    }

    @GetMapping("/password")
    ModelAndView ask(@AuthenticationPrincipal SignedInUser me) {
        return page(me, List.of());
    }

    @PostMapping("/password")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        if (!wanted.equals(again)) {
            return page(me, List.of(Refusal.invalid("again", "portal.passwordsDiffer")));
        }
        try {
            password.choose(me, before, wanted);
            next.addFlashAttribute("done", texts.of("password.done"));
            return new ModelAndView(me.actor().isStaff() ? "redirect:/people" : "redirect:/account/sessions");
        } catch (Refused refused) {
            return page(me, refused.refusals());
        }
    }

    private ModelAndView page(SignedInUser me, List<Refusal> refusals) {
        ModelAndView page = new ModelAndView("password")
                .addObject("oneTime", me.actor().mustChoosePassword())
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
