package org.yiwang.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Presence;
import org.yiwang.attendance.PresenceDesk;
import org.yiwang.attendance.SetPresence;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;

/** The presence of this centre's staff over the API: everybody's for colleagues, one's own to set, all for the director. */
@RestController
@RequestMapping("/api/v1/presence")
class PresenceController {

    private final Attendance attendance;
    private final PresenceDesk desk;

    PresenceController(Attendance attendance, PresenceDesk desk) {
        this.attendance = attendance;
        this.desk = desk;
    }

    /** {@code posts} are held as A, {@code reserve} as B, and {@code standingIn} names the posts of B to serve now. */
    record View(
            String username,
            String displayName,
            Set<String> posts,
            Set<String> reserve,
            Set<String> standingIn,
            Set<String> windows,
            Whereabouts where,
            String note,
            @Nullable Instant backAt) {}

    record Said(@Nullable Whereabouts where, @Nullable String note, @Nullable Instant backAt) {}

    @GetMapping
    List<View> all(@AuthenticationPrincipal SignedInUser me) {
        if (!me.actor().isStaff()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "presence.staffOnly");
        }
        return attendance.now().colleagues().stream().map(this::view).toList();
    }

    @PutMapping
    Presence own(@RequestBody Said said, @AuthenticationPrincipal SignedInUser me) {
        return of(me.actor().username(), said, me);
    }

    @PutMapping("/{username}")
    Presence of(@PathVariable String username, @RequestBody Said said, @AuthenticationPrincipal SignedInUser me) {
        String note = said.note() == null ? "" : said.note();
        return desk.set(new SetPresence(username, said.where(), note, said.backAt()), me.actor());
    }

    private View view(Colleague one) {
        return new View(
                one.actor().username(),
                one.actor().displayName(),
                one.actor().posts(),
                one.actor().reserve(),
                attendance.now().standing(one.actor()).standing().keySet(),
                one.windows(),
                one.presence().where(),
                one.presence().note(),
                one.presence().backAt());
    }
}
