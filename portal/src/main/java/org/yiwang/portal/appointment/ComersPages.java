package org.yiwang.portal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.appointment.Appointment.State;
import org.yiwang.appointment.AppointmentDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.SignedInUser;

/** The day's appointments, for clerks: who has come and who has not. */
@Controller
class ComersPages {

    private static final Map<String, State> MARKS = Map.of("arrival", State.ARRIVED, "absence", State.MISSED);

    private final AppointmentDesk desk;
    private final Clock clock;

    ComersPages(AppointmentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/workbench/appointments")
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingDays.ZONE));
        LocalDate shown = day == null ? today : day;
        model.addAttribute("day", shown);
        model.addAttribute("today", today);
        model.addAttribute("rows", desk.on(shown, me.actor()));
        return "comers";
    }

    @PostMapping("/workbench/appointments/{id}/{mark}")
    String mark(
            @PathVariable String id,
            @PathVariable String mark,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @AuthenticationPrincipal SignedInUser me) {
        State state = MARKS.get(mark);
        if (state == null) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "action.unknown", mark);
        }
        desk.mark(id, state, me.actor());
        return "redirect:/workbench/appointments?day=" + day;
    }
}
