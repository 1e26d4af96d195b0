package org.yiwang.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yiwang.portal.page.Kiosk;

/** The terminal's first page, and the way out. */
@Controller
class KioskPages {

    /** Turns the browser into a terminal on the first visit; afterwards shows the terminal's first page. */
    @GetMapping("/kiosk")
    String entrance(HttpServletRequest request, Model model) {
        if (!Kiosk.isOn(request)) {
            return leave(request);
        }
        model.addAttribute("seconds", Kiosk.IDLE_SECONDS);
        return "kiosk";
    }

    /** Forgets the user. */
    @GetMapping("/kiosk/leave")
    String leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Kiosk.begin(request);
        return "redirect:/kiosk";
    }
}
