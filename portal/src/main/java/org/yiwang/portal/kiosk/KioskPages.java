package org.yiwang.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.Kiosk;

/** The terminal's first page, and the way out. */
@Controller
class KioskPages {

    private final OwnSessions sessions;

    KioskPages(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** Turns the browser into a terminal on the first visit; afterwards shows the terminal's first page. */
    @GetMapping("/kiosk")
    String entrance(HttpServletRequest request, Model model, @AuthenticationPrincipal @Nullable SignedInUser me) {
        if (!Kiosk.isOn(request)) {
            return leave(request, me);
        }
        model.addAttribute("seconds", Kiosk.IDLE_SECONDS);
        return "kiosk";
    }

    /** Forgets the user of a terminal. Nobody's own device becomes one by a link from elsewhere. */
    @GetMapping("/kiosk/leave")
    String leave(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedInUser me) {
        if (me != null && !Kiosk.isOn(request)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "kiosk.signedIn");
        }
        if (me != null) {
            sessions.endOwn(me);
        }
        SecurityContextHolder.clearContext();
        Kiosk.begin(request);
        return "redirect:/kiosk";
    }
}
