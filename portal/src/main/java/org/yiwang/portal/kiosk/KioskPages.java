package org.yiwang.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yiwang.portal.page.Kiosk;

/** The entrance of the terminal, and the way out. */
@Controller
class KioskPages {

    /** Turns the browser into a terminal, the first time; later it is the terminal's first page. */
    @GetMapping("/kiosk")
    String entrance(HttpServletRequest request, Model model) {
        if (!Kiosk.isOn(request)) {
            return leave(request);
        }
        model.addAttribute("seconds", Kiosk.IDLE_SECONDS);
        return "kiosk";
    }

    /** Forgets whoever was there. */
    @GetMapping("/kiosk/leave")
    String leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Kiosk.begin(request);
        return "redirect:/kiosk";
    }
}
