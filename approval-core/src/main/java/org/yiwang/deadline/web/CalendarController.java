package org.yiwang.deadline.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.CalendarDesk;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.OfficeHours;
import org.yiwang.deadline.PublishCalendar;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.identity.SignedInUser;

/** Work calendars over the API. */
@RestController
@RequestMapping("/api/v1/calendars")
class CalendarController {

    private final WorkCalendars calendars;
    private final CalendarDesk desk;

    CalendarController(WorkCalendars calendars, CalendarDesk desk) {
        this.calendars = calendars;
        this.desk = desk;
    }

    /** {@code version} is the one that was edited. */
    record Edited(
            int version,
            @Nullable Map<LocalDate, CalendarYear.Exception> exceptions,
            @Nullable Map<LocalDate, OfficeHours> hours) {}

    @GetMapping("/{year}")
    CalendarYear calendar(@PathVariable int year) {
        return calendars
                .year(year)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "calendar.unknown", String.valueOf(year)));
    }

    @PutMapping("/{year}")
    CalendarYear publish(@PathVariable int year, @RequestBody Edited edited, @AuthenticationPrincipal SignedInUser me) {
        return desk.publish(
                new PublishCalendar(
                        year,
                        edited.version(),
                        Objects.requireNonNullElse(edited.exceptions(), Map.of()),
                        edited.hours() == null ? hours(year) : edited.hours()),
                me.actor());
    }

    /** Those of the edited version stay when none are given. */
    private Map<LocalDate, OfficeHours> hours(int year) {
        return calendars.year(year).map(CalendarYear::hours).orElseGet(TreeMap::new);
    }
}
