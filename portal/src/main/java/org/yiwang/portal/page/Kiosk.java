package org.yiwang.portal.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A self-service terminal (自助终端): a browser that has opened the terminal's entrance. Its sessions are cleared after
 * each use.
 */
public final class Kiosk {

    /** Seconds without a touch after which the terminal clears the session. */
    public static final int IDLE_SECONDS = 120;

    /** Seconds until its session ends; longer than the page itself waits, because filling in a long form is not idling. */
    public static final int FORGOTTEN_AFTER = 5 * IDLE_SECONDS;

    /** The browser's own mark, so that visitors of the entrance cost the node nothing. */
    private static final String MARK = "yiwang-kiosk";

    private static final String ON = "on";

    private Kiosk() {}

    /** Whether the request comes from a terminal. */
    public static boolean isOn(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> MARK.equals(cookie.getName()) && ON.equals(cookie.getValue()));
    }

    /** Makes the browser a terminal, with nobody signed in. */
    public static void begin(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Cookie mark = new Cookie(MARK, ON);
        mark.setPath("/");
        mark.setHttpOnly(true);
        mark.setSecure(request.isSecure());
        mark.setAttribute("SameSite", "Lax");
        response.addCookie(mark);
    }
}
