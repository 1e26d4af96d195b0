package org.yiwang.deadline;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;

/** Lets the county keep the work calendars. */
@Service
public class CalendarDesk {

    private static final int ANNOUNCED_DAYS = 60;

    private final WorkCalendars calendars;
    private final CalendarRules rules;
    private final LevelPolicy policy;
    private final Clock clock;

    CalendarDesk(WorkCalendars calendars, CalendarRules rules, LevelPolicy policy, Clock clock) {
        this.calendars = calendars;
        this.rules = rules;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Publishes a year's calendar as its next version; it replicates to every node, and each recomputes the limits of
     * its open applications.
     *
     * @throws Refused unless an administrator of the county edited the newest version
     */
    @Transactional
    public CalendarYear publish(PublishCalendar command, Actor administrator) {
        check(administrator);
        CalendarYear before = calendars.year(command.year()).orElse(null);
        Refused.ifAny(rules.refusal(command.draft(), before).stream().toList());
        int version = before == null ? 0 : before.version();
        if (version != command.seenVersion()) {
            throw Refused.because(Kind.CONFLICT, "calendar.movedOn", String.valueOf(command.year()));
        }
        return calendars.publish(command.draft());
    }

    /**
     * The year whose calendar is missing although it begins within 60 days, because limits reach into it; only for those
     * who can publish it.
     */
    public Optional<Integer> missingSoon(Actor reader) {
        int year = WorkingDays.day(clock.instant()).plusDays(ANNOUNCED_DAYS).getYear();
        boolean missing = policy.publishesReferenceData()
                && reader.has(Duty.ADMINISTRATOR)
                && calendars.year(year).isEmpty();
        return missing ? Optional.of(year) : Optional.empty();
    }

    /** Refuses an actor who may not edit calendars here. */
    public void check(Actor administrator) {
        if (!administrator.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Kind.FORBIDDEN, "calendar.administratorOnly");
        }
        if (!policy.publishesReferenceData()) {
            throw Refused.because(Kind.FORBIDDEN, "calendar.countyOnly");
        }
    }
}
