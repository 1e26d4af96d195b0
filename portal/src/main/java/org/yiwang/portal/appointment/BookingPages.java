package org.yiwang.portal.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.appointment.Appointment;
import org.yiwang.appointment.AppointmentDesk;
import org.yiwang.appointment.BookAppointment;
import org.yiwang.appointment.Slot;
import org.yiwang.appointment.Slots;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.centre.OfferedItems;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** An applicant's appointments: choose a slot, list them with the papers to bring, cancel. */
@Controller
class BookingPages {

    private final AppointmentDesk desk;
    private final Slots slots;
    private final OfferedItems offered;
    private final Catalogue catalogue;
    private final PortalTexts texts;

    BookingPages(AppointmentDesk desk, Slots slots, OfferedItems offered, Catalogue catalogue, PortalTexts texts) {
        this.desk = desk;
        this.slots = slots;
        this.offered = offered;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** An appointment with the papers to bring. */
    record Row(Appointment appointment, List<Material> materials) {}

    /** A day with its slots; {@code open} if the page unfolds them at once. */
    record Day(LocalDate date, List<Slot> slots, boolean open) {

        public int free() {
            return slots.stream().mapToInt(Slot::free).sum();
        }
    }

    @GetMapping("/items/{code}/appointment")
    ModelAndView choose(@PathVariable String code) {
        return page(code, List.of(), "");
    }

    @PostMapping("/items/{code}/appointment")
    ModelAndView book(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String slot,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            Appointment booked = desk.book(command(code, slot), me.actor());
            next.addFlashAttribute("done", texts.of("appointment.booked", booked.code()));
            return new ModelAndView("redirect:/appointments");
        } catch (Refused refused) {
            return page(code, refused.refusals(), slot);
        }
    }

    @GetMapping("/appointments")
    String own(@AuthenticationPrincipal SignedInUser me, Model model) {
        model.addAttribute("rows", desk.own(me.actor()).stream().map(this::row).toList());
        return "appointments";
    }

    @PostMapping("/appointments/{id}/cancellation")
    String cancel(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        desk.cancel(id, me.actor());
        next.addFlashAttribute("done", texts.of("appointment.cancelled"));
        return "redirect:/appointments";
    }

    private ModelAndView page(String code, List<Refusal> refusals, String chosen) {
        Item item = offered.find(code).orElseThrow(() -> offered.nothingToShow(code));
        return new ModelAndView("appointment", refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("item", item)
                .addObject("days", days(chosen))
                .addObject("chosen", chosen)
                .addObject("errors", texts.errors(refusals));
    }

    /** Opens the first day with a free slot, and the day of the chosen one. */
    private List<Day> days(String chosen) {
        List<Day> days = new ArrayList<>();
        boolean nothingFree = true;
        for (Map.Entry<LocalDate, List<Slot>> day : slots.ahead().entrySet()) {
            boolean free = day.getValue().stream().anyMatch(slot -> slot.free() > 0);
            boolean open = nothingFree && free || chosen.startsWith(day.getKey() + "T");
            days.add(new Day(day.getKey(), day.getValue(), open));
            nothingFree = nothingFree && !free;
        }
        return days;
    }

    /** A slot as its button names it: 2026-12-01T09:30. */
    private static BookAppointment command(String code, String slot) {
        try {
            String[] parts = slot.split("T", 2);
            return new BookAppointment(
                    code, LocalDate.parse(parts[0]), LocalTime.parse(parts.length > 1 ? parts[1] : ""));
        } catch (DateTimeParseException notChosen) {
            throw new Refused(Refusal.invalid("from", "portal.slotMissing"));
        }
    }

    private Row row(Appointment appointment) {
        List<Material> materials = appointment.isBooked()
                ? catalogue.current(appointment.itemCode()).map(Item::materials).orElse(List.of())
                : List.of();
        return new Row(appointment, materials);
    }
}
