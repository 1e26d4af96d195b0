package org.yiwang.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;

/** Lets the county keep the work calendars. */
@Service
public class CalendarDesk {

    private static final int MAX_NAME_LENGTH = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;
    /** Every year has about 250; far fewer means that a form arrived without its days. */
    private static final int MIN_WORKDAYS = 200;

    private final WorkCalendars calendars;
    private final LevelPolicy policy;
    private final Clock clock;

    CalendarDesk(WorkCalendars calendars, LevelPolicy policy, Clock clock) {
        this.calendars = calendars;
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
        CalendarYear draft = CalendarYear.of(command.year(), 1, command.exceptions());
        Refused.ifAny(shape(draft).stream().toList());
        int version = calendars.year(command.year()).map(CalendarYear::version).orElse(0);
        if (version != command.seenVersion()) {
            throw Refused.because(Kind.CONFLICT, "calendar.movedOn", String.valueOf(command.year()));
        }
        return calendars.publish(draft);
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

    private Optional<Refusal> shape(CalendarYear draft) {
        int latest = Year.now(clock.withZone(WorkingDays.ZONE)).getValue() + YEARS_AHEAD;
        if (draft.year() < FIRST_YEAR || draft.year() > latest) {
            return Optional.of(
                    Refusal.invalid("year", "calendar.year", String.valueOf(FIRST_YEAR), String.valueOf(latest)));
        }
        return draft.exceptions().entrySet().stream()
                .flatMap(day -> day(draft.year(), day.getKey(), day.getValue()).stream())
                .findFirst()
                .or(() -> workdays(draft));
    }

    private static Optional<Refusal> day(int year, LocalDate day, CalendarYear.Exception exception) {
        if (day.getYear() != year) {
            return Optional.of(Refusal.invalid("work", "calendar.otherYear", day.toString(), String.valueOf(year)));
        }
        return PlainText.isBlank(exception.name()) || PlainText.length(exception.name()) > MAX_NAME_LENGTH
                ? Optional.of(Refusal.invalid("name", "calendar.name", day.toString(), MAX_NAME_LENGTH))
                : Optional.empty();
    }

    private static Optional<Refusal> workdays(CalendarYear draft) {
        long workdays = LocalDate.of(draft.year(), 1, 1)
                .datesUntil(LocalDate.of(draft.year() + 1, 1, 1))
                .filter(draft::isWorkday)
                .count();
        return workdays < MIN_WORKDAYS
                ? Optional.of(Refusal.invalid("work", "calendar.tooFew", workdays, MIN_WORKDAYS))
                : Optional.empty();
    }
}
