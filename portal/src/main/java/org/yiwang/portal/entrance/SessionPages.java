package org.yiwang.portal.entrance;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.identity.OpenSession;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** 登录记录: the devices and programs that are signed in to one's account, and a button to end each. */
@Controller
class SessionPages {

    private static final String PAGE = "redirect:/account/sessions";

    private final OwnSessions sessions;
    private final PortalTexts texts;

    SessionPages(OwnSessions sessions, PortalTexts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/account/sessions")
    ModelAndView show(@AuthenticationPrincipal SignedInUser me) {
        List<OpenSession> all = sessions.of(me);
        return new ModelAndView("sessions").addObject("sessions", all).addObject("current", me.session());
    }

    @PostMapping("/account/sessions/{id}/end")
    String end(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        sessions.end(id, me);
        return ended(next);
    }

    @PostMapping("/account/sessions/others/end")
    String endOthers(RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        sessions.endOthers(me);
        return ended(next);
    }

    private String ended(RedirectAttributes next) {
        next.addFlashAttribute("done", texts.of("sessions.ended"));
        return PAGE;
    }
}
