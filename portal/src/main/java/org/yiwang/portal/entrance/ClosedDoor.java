package org.yiwang.portal.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.yiwang.portal.page.ProblemViews;

/**
 * Answers requests without the right to the page: in the portal, leads a guest to the sign-in and shows anybody else a
 * refusal; at any other address, answers as if nothing were there.
 */
@Component
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final List<String> PAGES = List.of(
            "/",
            "/account",
            "/audit",
            "/password",
            "/items",
            "/drafts",
            "/appointments",
            "/kiosk",
            "/applications",
            "/workbench",
            "/imports",
            "/search",
            "/login",
            "/logout",
            "/register",
            "/verify");

    private final AuthenticationEntryPoint signIn = signIn();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (isPage(request) && !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            request.setAttribute(ProblemViews.SESSION_GONE, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isPage(request)) {
            signIn.commence(request, response, reason);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            request.setAttribute(ProblemViews.SESSION_GONE, true);
        }
        response.sendError(isPage(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private static AuthenticationEntryPoint signIn() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
        page.setFavorRelativeUris(true);
        return page;
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PAGES.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/") && page.length() > 1);
    }
}
