package org.yiwang.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;
import org.yiwang.staff.AppointedMember;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffMember;

/** 人员: the list of all centres' staff, and one form for one person. A new password is shown once. */
@Controller
class StaffPages {

    private static final String LIST = "/staff";

    private final StaffDesk desk;
    private final Catalogue catalogue;
    private final Divisions divisions;
    private final PortalTexts texts;

    StaffPages(StaffDesk desk, Catalogue catalogue, Divisions divisions, PortalTexts texts) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.divisions = divisions;
        this.texts = texts;
    }

    /** A row of the list. */
    public record Row(StaffMember member, String centre) {}

    @GetMapping(LIST)
    ModelAndView list(
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        Optional<DivisionCode> wanted = centre(PlainText.of(centre));
        boolean unknown = !centre.isBlank() && wanted.isEmpty();
        Page<Row> found = desk.page(unknown ? null : wanted.orElse(null), PageRequest.of(page), me.actor())
                .map(member -> new Row(member, divisions.nameOf(member.node())));
        List<Refusal> refusals =
                unknown ? List.of(Refusal.invalid("centre", "portal.noSuchCentre", centre)) : List.of();
        return page("staff", refusals)
                .addObject("centre", PlainText.of(centre))
                .addObject("rows", found.rows())
                .addObject("total", found.total())
                .addObject("trail", Trail.of(found, LIST, centre.isBlank() ? Map.of() : Map.of("centre", centre)));
    }

    @GetMapping("/staff/new")
    ModelAndView form(@RequestParam(defaultValue = "") String node, @AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        return form(StaffForm.empty(node), null, List.of());
    }

    @PostMapping("/staff/new")
    ModelAndView appoint(
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        StaffForm form = new StaffForm(typed);
        try {
            return shown(desk.appoint(form.details(), me.actor()), next);
        } catch (Refused refused) {
            return form(form, null, refused.refusals());
        }
    }

    @GetMapping("/staff/{id}")
    ModelAndView one(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        StaffMember member = desk.find(id, me.actor());
        return form(StaffForm.of(member), member, List.of());
    }

    @PostMapping("/staff/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        StaffForm form = new StaffForm(typed);
        try {
            desk.change(id, version, form.details(), me.actor());
            return done(id, "staff.changed", next);
        } catch (Refused refused) {
            return form(form, desk.find(id, me.actor()), refused.refusals());
        }
    }

    @PostMapping("/staff/{id}/password")
    ModelAndView resetPassword(
            @PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        return orRefused(id, me.actor(), () -> shown(desk.resetPassword(id, me.actor()), next));
    }

    @PostMapping("/staff/{id}/leaving")
    ModelAndView leave(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        return orRefused(id, me.actor(), () -> {
            desk.setActive(id, false, me.actor());
            return done(id, "staff.left", next);
        });
    }

    @PostMapping("/staff/{id}/return")
    ModelAndView comeBack(@PathVariable String id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        return orRefused(id, me.actor(), () -> {
            desk.setActive(id, true, me.actor());
            return done(id, "staff.returned", next);
        });
    }

    private ModelAndView orRefused(String id, Actor reader, Supplier<ModelAndView> command) {
        try {
            return command.get();
        } catch (Refused refused) {
            StaffMember member = desk.find(id, reader);
            return form(StaffForm.of(member), member, refused.refusals());
        }
    }

    private static ModelAndView shown(AppointedMember appointed, RedirectAttributes next) {
        next.addFlashAttribute("password", appointed.password());
        return new ModelAndView("redirect:/staff/" + appointed.member().id());
    }

    private ModelAndView done(String id, String key, RedirectAttributes next) {
        next.addFlashAttribute("done", texts.of(key));
        return new ModelAndView("redirect:/staff/" + id);
    }

    private ModelAndView form(StaffForm form, @Nullable StaffMember member, List<Refusal> refusals) {
        return page("staff-member", refusals)
                .addObject("form", form)
                .addObject("member", member)
                .addObject("posts", posts())
                .addObject("departments", catalogue.departments())
                .addObject("windows", WindowType.values())
                .addObject("duties", Duty.values());
    }

    private ModelAndView page(String name, List<Refusal> refusals) {
        ModelAndView page = new ModelAndView(name)
                .addObject("centres", divisions.all())
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The posts that the catalogue's steps ask for. */
    private List<String> posts() {
        return catalogue.newest().stream()
                .flatMap(item -> item.steps().stream())
                .map(Step::post)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<DivisionCode> centre(String typed) {
        return divisions.all().stream()
                .filter(division ->
                        division.code().value().equals(typed) || division.name().equals(typed))
                .map(Division::code)
                .findFirst();
    }
}
