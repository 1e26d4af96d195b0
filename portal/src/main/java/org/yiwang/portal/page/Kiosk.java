package org.yiwang.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A self-service terminal (自助终端): a session that begins at the terminal's entrance and is cleared after each use. */
public final class Kiosk {

    /** Seconds without a touch after which the terminal clears the session. */
    public static final int IDLE_SECONDS = 120;

    private static final String MARK = Kiosk.class.getName();

    /** Longer than the page itself waits, because filling in a long form is not idling. */
    private static final int FORGOTTEN_AFTER = 5 * IDLE_SECONDS;

    private Kiosk() {}

    /** Whether the request comes from a terminal. */
    public static boolean isOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MARK) != null;
    }

    /** Makes the session a terminal's, with nobody signed in. */
    public static void begin(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession fresh = request.getSession(true);
        fresh.setAttribute(MARK, true);
        fresh.setMaxInactiveInterval(FORGOTTEN_AFTER);
    }
}
