package org.yiwang.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A self-service terminal (自助终端): a session that was begun at its entrance and is forgotten after each use. */
public final class Kiosk {

    /** Seconds without a touch after which everything is forgotten. */
    public static final int IDLE_SECONDS = 120;

    private static final String MARK = Kiosk.class.getName();

    /** Longer than the page itself waits: filling in a long form is no idling. */
    private static final int FORGOTTEN_AFTER = 5 * IDLE_SECONDS;

    private Kiosk() {}

    /** Whether the request comes from a terminal. */
    public static boolean isOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MARK) != null;
    }

    /** From now on the session is a terminal's, with nobody signed in. */
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
