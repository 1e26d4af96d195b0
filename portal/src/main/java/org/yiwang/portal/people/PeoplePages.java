package org.yiwang.portal.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.attendance.PresenceDesk;
import org.yiwang.attendance.SetPresence;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.CountyTime;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.workload.Workloads;

/** 本中心人员: where everybody is, set by themselves or the director; and the director's view of the workload. */
@Controller
class PeoplePages {

    private final People people;
    private final PresenceDesk desk;
    private final Workloads workloads;
    private final PortalTexts texts;

    PeoplePages(People people, PresenceDesk desk, Workloads workloads, PortalTexts texts) {
        this.people = people;
        this.desk = desk;
        this.workloads = workloads;
        this.texts = texts;
    }

    @GetMapping("/people")
    ModelAndView show(@RequestParam(defaultValue = "") String who, @AuthenticationPrincipal SignedInUser me) {
        return page(me.actor(), who, Map.of(), List.of());
    }

    @PostMapping("/people/presence")
    ModelAndView set(
            @RequestParam Map<String, String> typed,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        String who = typed.getOrDefault("username", me.actor().username());
        try {
            desk.set(new SetPresence(who, where(typed), typed.getOrDefault("note", ""), back(typed)), me.actor());
            next.addFlashAttribute("done", texts.of("people.done"));
            return new ModelAndView("redirect:/people");
        } catch (Refused refused) {
            return page(me.actor(), who, typed, refused.refusals());
        }
    }

    private static @Nullable Whereabouts where(Map<String, String> typed) {
        return Stream.of(Whereabouts.values())
                .filter(where -> where.name().equals(typed.get("where")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant back(Map<String, String> typed) {
        try {
            return CountyTime.instantOrNull(typed.getOrDefault("backAt", ""));
        } catch (DateTimeException notAMoment) {
            throw new Refused(Refusal.invalid("backAt", "portal.notAMoment"));
        }
    }

    private ModelAndView page(Actor me, String who, Map<String, String> typed, List<Refusal> refusals) {
        boolean director = me.has(Duty.DIRECTOR);
        List<PersonView> all = people.all();
        String chosen = director && !who.isBlank() ? who : me.username();
        ModelAndView page = new ModelAndView("people")
                .addObject("people", all)
                .addObject("me", me.username())
                .addObject("director", director)
                .addObject("workload", director ? workloads.now(me) : null)
                .addObject(
                        "about",
                        all.stream()
                                .filter(one -> one.username().equals(chosen))
                                .findFirst()
                                .orElse(null))
                .addObject("whereabouts", Whereabouts.values())
                .addObject("typed", typed)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
