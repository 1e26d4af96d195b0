package org.yiwang.portal.apply;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.intake.Channel;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.Kiosk;

/** By which way a form of the portal comes in. */
final class ClientChannel {

    private ClientChannel() {}

    /** What staff chose when they began the draft; for applicants what they hold in their hands. */
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

    /** The client hint where there is one; else the word that phones have in their name and others have not. */
    static boolean isMobile(@Nullable String hint, @Nullable String agent) {
        return hint == null ? agent != null && agent.contains("Mobi") : hint.equals("?1");
    }
}
