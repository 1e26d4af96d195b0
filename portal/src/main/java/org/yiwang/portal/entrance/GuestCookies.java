package org.yiwang.portal.entrance;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;

/**
 * Leaves with guests' browsers what the pages remember of them: the token of forms, and the page they wanted before the
 * sign-in. The node has sessions only for people who are signed in, so visitors cannot fill its memory.
 */
@Component
class GuestCookies implements RequestCache {

    private static final int MAX_LENGTH = 1000;

    private final String csrf;
    private final String wanted;

    /** A name per node, because nodes on one machine share the host name and its cookies. */
    GuestCookies(ThisNode node) {
        this.csrf = "yiwang-" + node.code() + "-form";
        this.wanted = "yiwang-" + node.code() + "-wanted";
    }

    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(csrf);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = request.getRequestURI() + query;
        if ("GET".equals(request.getMethod()) && page.length() <= MAX_LENGTH) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            response.addCookie(cookie(request, value, -1));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> wanted.equals(cookie.getName()))
                        .map(cookie -> page(cookie.getValue()))
                        .filter(GuestCookies::isOfThisSite)
                        .findFirst()
                        .map(SimpleSavedRequest::new)
                        .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private Cookie cookie(HttpServletRequest request, String value, int maxAge) {
        Cookie cookie = new Cookie(wanted, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private static String page(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static boolean isOfThisSite(String page) {
        return page.matches("/(?![/\\\\])[\\x21-\\x7e]*");
    }
}
