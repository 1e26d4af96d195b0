package org.yiwang.portal.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Client;
import org.yiwang.identity.DeviceCookie;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.FieldErrors;
import org.yiwang.portal.page.Kiosk;
import org.yiwang.portal.page.PortalTexts;

/** The sign-in page: keeps the name after a failure, and leads everybody to their own first page. */
@Controller
class SignInPage {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPage.class);
    private static final int MAX_NAME = 64;
    private static final String FAILURE = SignInPage.class.getName() + ".failure";

    private final PortalTexts texts;
    private final DeviceCookie devices;
    private final OwnSessions sessions;

    SignInPage(PortalTexts texts, DeviceCookie devices, OwnSessions sessions) {
        this.texts = texts;
        this.devices = devices;
        this.sessions = sessions;
    }

    /** The message that the page shows once after a failure. */
    private record Failure(String username, String sentence) implements Serializable {}

    @GetMapping("/login")
    String page(
            HttpSession session,
            Model model,
            @RequestParam(required = false) String left,
            @RequestParam(required = false) String registered) {
        Object failure = session.getAttribute(FAILURE);
        session.removeAttribute(FAILURE);
        model.addAttribute("signedOut", left != null);
        model.addAttribute("registered", registered != null);
        model.addAttribute("username", Objects.requireNonNullElse(registered, ""));
        if (failure instanceof Failure failed) {
            model.addAttribute("username", failed.username());
            model.addAttribute(
                    "errors", new FieldErrors(List.of(new FieldErrors.FieldError("password", failed.sentence()))));
        }
        return "login";
    }

    Client client(HttpServletRequest request) {
        return devices.client(request);
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String username = PlainText.cut(Objects.requireNonNullElse(request.getParameter("username"), ""), MAX_NAME);
        request.getSession().setAttribute(FAILURE, new Failure(username, sentence(reason)));
        response.sendRedirect(request.getContextPath() + "/login");
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Actor actor = ((SignedInUser) Objects.requireNonNull(authentication.getPrincipal())).actor();
        if (!Kiosk.isOn(request)) {
            devices.give(request, response, actor);
            request.getSession().setMaxInactiveInterval((int) sessions.idle().toSeconds());
        }
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(wanted);
        handler.setDefaultTargetUrl(Landing.of(actor));
        handler.onAuthenticationSuccess(request, response, authentication);
    }

    void left(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
        if (leaving != null && leaving.getPrincipal() instanceof SignedInUser me) {
            sessions.endOwn(me);
        }
    }

    private String sentence(AuthenticationException reason) {
        if (reason instanceof SignInRefused refused) {
            List<Refusal> reasons = refused.refused().refusals();
            return String.join(" ", texts.of(reasons));
        }
        LOG.error("Nobody can sign in", reason);
        return texts.of("login.broken");
    }
}
