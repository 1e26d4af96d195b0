package org.yiwang.portal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.RegisterApplicant;
import org.yiwang.identity.Registration;
import org.yiwang.identity.RegistrationGuard;
import org.yiwang.portal.page.PortalTexts;

/** The page on which applicants open their accounts. */
@Controller
class RegisterPage {

    private static final RegisterApplicant EMPTY = new RegisterApplicant("", "", "", "", "");

    private static final List<String> ORDER = List.of("name", "idNumber", "phone", "username", "password");

    private final Registration registration;
    private final RegistrationGuard guard;
    private final PortalTexts texts;

    RegisterPage(Registration registration, RegistrationGuard guard, PortalTexts texts) {
        this.guard = guard;
        this.registration = registration;
        this.texts = texts;
    }

    @GetMapping("/register")
    String page(Model model) {
        model.addAttribute("form", EMPTY);
        return "register";
    }

    @PostMapping("/register")
    ModelAndView register(RegisterApplicant typed, HttpServletRequest request, RedirectAttributes next) {
        try {
            guard.check(request.getRemoteAddr());
            registration.open(typed);
            next.addAttribute("registered", PlainText.of(String.valueOf(typed.username())));
            return new ModelAndView("redirect:/login");
        } catch (Refused refused) {
            ModelAndView page = new ModelAndView(
                    "register",
                    HttpStatus.valueOf(refused.refusals().get(0).kind().status()));
            page.addObject("form", typed);
            page.addObject("errors", texts.errors(refused.refusals()).inOrder(ORDER));
            return page;
        }
    }
}
