package org.yiwang.portal.appointment;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.appointment.OpeningDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** The director's page of opening hours for appointments: a row for each period of a weekday. */
@Controller
class HoursPages {

    private final OpeningDesk desk;
    private final PortalTexts texts;

    HoursPages(OpeningDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/centre/hours")
    ModelAndView show(@AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        return page(HoursForm.of(desk.all()), List.of());
    }

    @PostMapping("/centre/hours")
    ModelAndView set(
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        HoursForm form = HoursForm.typed(typed);
        try {
            desk.set(form.openings(), me.actor());
            next.addFlashAttribute("done", texts.of("hours.saved"));
            return new ModelAndView("redirect:/centre/hours");
        } catch (Refused refused) {
            return page(form, refused.refusals());
        }
    }

    private ModelAndView page(HoursForm form, List<Refusal> refusals) {
        ModelAndView page = new ModelAndView("hours").addObject("form", form);
        page.addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
