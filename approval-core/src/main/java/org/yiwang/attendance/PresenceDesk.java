package org.yiwang.attendance;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Lets staff set their presence, and the director that of anybody at the centre (实施意见二（三）5: 去向牌). */
@Service
public class PresenceDesk {

    private static final int MAX_NOTE_LENGTH = 100;

    private final Presences presences;
    private final Attendance attendance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PresenceDesk(Presences presences, Attendance attendance, ApplicationEventPublisher events, Clock clock) {
        this.presences = presences;
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets it.
     *
     * @throws Refused when the actor may not set somebody else's, or with all errors
     */
    @Transactional
    public Presence set(SetPresence wanted, Actor by) {
        if (!by.isStaff() || !by.username().equals(wanted.username()) && !by.has(Duty.DIRECTOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "presence.notYours");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Refused.ifAny(check(wanted, now));
        Colleague about = attendance
                .now()
                .ofUsername(wanted.username())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "presence.unknown", wanted.username()));
        Presence presence = new Presence(
                Objects.requireNonNull(wanted.where()), wanted.note(), wanted.backAt(), by.displayName(), now);
        presences.save(about.actor().accountId(), presence);
        events.publishEvent(new PresenceChanged());
        return presence;
    }

    private static List<Refusal> check(SetPresence wanted, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (wanted.where() == null) {
            refusals.add(invalid("where", "presence.where"));
        }
        if (PlainText.length(wanted.note()) > MAX_NOTE_LENGTH) {
            refusals.add(invalid("note", "presence.note", MAX_NOTE_LENGTH));
        }
        Instant back = wanted.backAt();
        boolean away = wanted.where() != null && wanted.where().isAway();
        if (back != null && (!away || !back.isAfter(now))) {
            refusals.add(invalid("backAt", "presence.backAt"));
        }
        return refusals;
    }
}
