package org.yiwang.portal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.CalendarDesk;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.OfficeHours;
import org.yiwang.deadline.PublishCalendar;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** Shows a year's work calendar to the county, edits its workdays and publishes it. */
@Controller
class CalendarPages {

    private final WorkCalendars calendars;
    private final CalendarDesk desk;
    private final PortalTexts texts;
    private final Clock clock;

    CalendarPages(WorkCalendars calendars, CalendarDesk desk, PortalTexts texts, Clock clock) {
        this.calendars = calendars;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    ModelAndView year(
            @RequestParam(name = "year", required = false) @Nullable Integer asked,
            @AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        int year = asked == null ? Year.now(clock.withZone(WorkingDays.ZONE)).getValue() : asked;
        CalendarYear calendar = known(year);
        return page(YearView.of(calendar, calendar.version())).addObject("hours", HoursText.of(calendar.hours()));
    }

    @PostMapping("/calendar")
    ModelAndView publish(
            @RequestParam("year") int year,
            @RequestParam("version") int version,
            @RequestParam(name = "work", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    Set<LocalDate> work,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "hours", defaultValue = "") String hours,
            @AuthenticationPrincipal SignedInUser me,
            RedirectAttributes redirect) {
        CalendarYear edited = new EditedYear(known(year), work == null ? Set.of() : work, name).after();
        try {
            CalendarYear now =
                    desk.publish(new PublishCalendar(year, version, edited.exceptions(), read(hours)), me.actor());
            redirect.addFlashAttribute("done", done(now, version));
            return new ModelAndView("redirect:/calendar?year=" + year);
        } catch (Refused refused) {
            ModelAndView page = page(YearView.of(edited, version));
            page.setStatus(HttpStatus.valueOf(refused.refusals().get(0).kind().status()));
            page.addObject("errors", texts.errors(refused.refusals()));
            return page.addObject("name", name).addObject("hours", hours);
        }
    }

    private static Map<LocalDate, OfficeHours> read(String hours) {
        return HoursText.read(hours)
                .orElseThrow(() -> new Refused(List.of(Refusal.invalid("hours", "calendar.hoursUnread"))));
    }

    private String done(CalendarYear now, int before) {
        String year = String.valueOf(now.year());
        if (now.exceptions().isEmpty()) {
            return texts.of("calendar.doneWithoutHolidays", year);
        }
        return now.version() == before
                ? texts.of("calendar.unchanged", year)
                : texts.of("calendar.done", year, now.version());
    }

    private CalendarYear known(int year) {
        return calendars.year(year).orElseGet(() -> CalendarYear.of(year, 0, Map.of()));
    }

    private static ModelAndView page(YearView view) {
        return new ModelAndView("calendar").addObject("view", view);
    }
}
