package org.yiwang.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

    /**
     * Turns the browser into a terminal on the first visit; afterwards shows the terminal's first page. A browser in which
     * somebody is signed in becomes none, because a link from elsewhere must not sign anybody out.
     */
    @GetMapping("/kiosk")
    String entrance(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!Kiosk.isOn(request)) {
            if (request.getUserPrincipal() != null) {
                return "redirect:/";
            }
            Kiosk.begin(request, response);
            return "redirect:/kiosk";
        }
        model.addAttribute("seconds", Kiosk.IDLE_SECONDS);
        return "kiosk";
    }

    /** Forgets the user of a terminal. By GET, because an idle terminal leaves by itself without JavaScript. */
    @GetMapping("/kiosk/leave")
    String leave(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal @Nullable SignedInUser me) {
        if (!Kiosk.isOn(request)) {
            return "redirect:/";
        }
        if (me != null) {
            sessions.endOwn(me);
        }
        SecurityContextHolder.clearContext();
        Kiosk.begin(request, response);
        return "redirect:/kiosk";
    }
}
