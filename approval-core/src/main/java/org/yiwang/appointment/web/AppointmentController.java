package org.yiwang.appointment.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.appointment.Appointment;
import org.yiwang.appointment.Appointment.State;
import org.yiwang.appointment.AppointmentDesk;
import org.yiwang.appointment.BookAppointment;
import org.yiwang.appointment.Opening;
import org.yiwang.appointment.OpeningDesk;
import org.yiwang.appointment.Slot;
import org.yiwang.appointment.Slots;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;

/** Appointments over the API; days as 2026-12-01, times as 09:30. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentController {

    private final AppointmentDesk desk;
    private final OpeningDesk openings;
    private final Slots slots;

    AppointmentController(AppointmentDesk desk, OpeningDesk openings, Slots slots) {
        this.desk = desk;
        this.openings = openings;
        this.slots = slots;
    }

    record SlotView(LocalDate day, LocalTime from, LocalTime to, int free) {}

    record SlotViews(List<SlotView> slots) {}

    record OpeningView(
            @Nullable DayOfWeek day, @Nullable LocalTime from, @Nullable LocalTime to, int minutes, int people) {

        Opening opening() {
            if (day == null || from == null || to == null) {
                throw new Refused(Refusal.invalid("openings", "appointment.openingIncomplete"));
            }
            return new Opening(day, from, to, minutes, people);
        }
    }

    record Week(List<OpeningView> openings) {

        Week {
            openings = openings == null ? List.of() : openings;
        }
    }

    record BookingRequest(@Nullable String itemCode, @Nullable LocalDate day, @Nullable LocalTime from) {}

    record AppointmentView(
            String id,
            String code,
            String itemCode,
            String itemName,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String state,
            String name,
            String phone) {

        static AppointmentView of(Appointment of) {
            return new AppointmentView(
                    of.id(),
                    of.code(),
                    of.itemCode(),
                    of.itemName(),
                    of.day(),
                    of.from(),
                    of.to(),
                    of.state().name(),
                    of.name(),
                    of.phone());
        }
    }

    record AppointmentViews(List<AppointmentView> appointments) {

        static AppointmentViews of(List<Appointment> list) {
            return new AppointmentViews(list.stream().map(AppointmentView::of).toList());
        }
    }

    @GetMapping("/slots")
    SlotViews slots() {
        return new SlotViews(slots.ahead().values().stream()
                .flatMap(List::stream)
                .map(AppointmentController::view)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AppointmentView book(@RequestBody BookingRequest request, @AuthenticationPrincipal SignedInUser me) {
        if (request.itemCode() == null || request.day() == null || request.from() == null) {
            throw new Refused(Refusal.invalid("from", "appointment.incomplete"));
        }
        return AppointmentView.of(
                desk.book(new BookAppointment(request.itemCode(), request.day(), request.from()), me.actor()));
    }

    @GetMapping
    AppointmentViews own(@AuthenticationPrincipal SignedInUser me) {
        return AppointmentViews.of(desk.own(me.actor()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        desk.cancel(id, me.actor());
    }

    /** The appointments of that day, for clerks. */
    @GetMapping("/day")
    AppointmentViews on(@RequestParam LocalDate day, @AuthenticationPrincipal SignedInUser me) {
        return AppointmentViews.of(desk.on(day, me.actor()));
    }

    @PostMapping("/{id}/arrival")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrived(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        desk.mark(id, State.ARRIVED, me.actor());
    }

    @PostMapping("/{id}/absence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void missed(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        desk.mark(id, State.MISSED, me.actor());
    }

    @GetMapping("/openings")
    Week openings() {
        return new Week(openings.all().stream()
                .map(each -> new OpeningView(each.day(), each.from(), each.to(), each.minutes(), each.people()))
                .toList());
    }

    @PutMapping("/openings")
    Week set(@RequestBody Week week, @AuthenticationPrincipal SignedInUser me) {
        openings.set(week.openings().stream().map(OpeningView::opening).toList(), me.actor());
        return openings();
    }

    private static SlotView view(Slot slot) {
        return new SlotView(slot.day(), slot.from(), slot.to(), slot.free());
    }
}
