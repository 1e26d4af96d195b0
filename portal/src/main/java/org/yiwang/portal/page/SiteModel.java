package org.yiwang.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yiwang.deadline.CalendarDesk;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;

/** Gives every page its head and its formats. */
@Component
@ControllerAdvice(basePackages = "org.yiwang.portal")
class SiteModel {

    private final ThisNode node;
    private final Divisions divisions;
    private final Navigation navigation;
    private final CalendarDesk calendars;
    private final Moments moments;

    SiteModel(ThisNode node, Divisions divisions, Navigation navigation, CalendarDesk calendars, Moments moments) {
        this.node = node;
        this.divisions = divisions;
        this.navigation = navigation;
        this.calendars = calendars;
        this.moments = moments;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        Actor actor = actor();
        return new Site(
                node.name(),
                place(),
                actor == null ? null : actor.displayName(),
                navigation.of(actor, request.getRequestURI()),
                Kiosk.isOn(request),
                actor == null ? null : calendars.missingSoon(actor).orElse(null));
    }

    @ModelAttribute("moments")
    Moments moments() {
        return moments;
    }

    @ModelAttribute("errors")
    FieldErrors errors() {
        return FieldErrors.none();
    }

    private String place() {
        List<DivisionCode> path = new ArrayList<>(node.code().ancestors());
        Collections.reverse(path);
        path.add(node.code());
        return String.join(" ", path.stream().map(divisions::nameOf).toList());
    }

    private static @Nullable Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser me ? me.actor() : null;
    }
}
