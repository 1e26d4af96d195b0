package org.yiwang.portal.apply;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.intake.Channel;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.Kiosk;

/** Determines the channel by which a form of the portal comes in. */
final class ClientChannel {

    private ClientChannel() {}

    /** The channel that staff chose when they began the draft; for applicants, that of their device. */
    static Channel of(HttpServletRequest request, Actor actor, Channel begun) {
        if (actor.isStaff()) {
            return begun;
        }
        if (Kiosk.isOn(request)) {
            return Channel.KIOSK;
        }
        return isMobile(request.getHeader("Sec-CH-UA-Mobile"), request.getHeader("User-Agent"))
                ? Channel.MOBILE
                : Channel.ONLINE;
    }

    /** Reads the client hint; without one, looks for the word that only phones have in their user agent. */
    static boolean isMobile(@Nullable String hint, @Nullable String agent) {
        return hint == null ? agent != null && agent.contains("Mobi") : hint.equals("?1");
    }
}
