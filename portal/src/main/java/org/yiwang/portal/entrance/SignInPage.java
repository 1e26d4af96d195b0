package org.yiwang.portal.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
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
    private static final String FAILURE = "org.yiwang.portal.entrance.failure";
    private static final String FAILED = "/login/failed";

    private final PortalTexts texts;
    private final DeviceCookie devices;
    private final OwnSessions sessions;
    private final GuestCookies cookies;

    SignInPage(PortalTexts texts, DeviceCookie devices, OwnSessions sessions, GuestCookies cookies) {
        this.cookies = cookies;
        this.texts = texts;
        this.devices = devices;
        this.sessions = sessions;
    }

    @GetMapping("/login")
    String page(
            Model model,
            @RequestParam(required = false) String left,
            @RequestParam(required = false) String registered) {
        model.addAttribute("signedOut", left != null);
        model.addAttribute("registered", registered != null);
        model.addAttribute("username", Objects.requireNonNullElse(registered, ""));
        return "login";
    }

    /** The page again, with the name and the reason. */
    @PostMapping(FAILED)
    String failedPage(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(FAILURE) String sentence,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("signedOut", false);
        model.addAttribute("registered", false);
        model.addAttribute("username", PlainText.cut(username, MAX_NAME));
        model.addAttribute("errors", new FieldErrors(List.of(new FieldErrors.FieldError("password", sentence))));
        return "login";
    }

    Client client(HttpServletRequest request) {
        return devices.client(request);
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws ServletException, IOException {
        request.setAttribute(FAILURE, sentence(reason));
        request.getRequestDispatcher(FAILED).forward(request, response);
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest wanted = cookies.getRequest(request, response);
        cookies.removeRequest(request, response);
        Actor actor = ((SignedInUser) Objects.requireNonNull(authentication.getPrincipal())).actor();
        if (Kiosk.isOn(request)) {
            request.getSession().setMaxInactiveInterval(Kiosk.FORGOTTEN_AFTER);
        } else {
            devices.give(request, response, actor);
            request.getSession().setMaxInactiveInterval((int) sessions.idle().toSeconds());
        }
        response.sendRedirect(wanted == null ? Landing.of(actor) : wanted.getRedirectUrl());
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
