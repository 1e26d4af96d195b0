package org.yiwang.portal.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.Divisions;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;

/** A clerk's pages of one application: showing it and acting on it. */
@Controller
class ApplicationPages {

    private final ApplicationPage page;
    private final NextCase next;
    private final HandlingDesk desk;
    private final ReadingDesk reading;
    private final ActionNames names;
    private final Divisions divisions;
    private final PortalTexts texts;

    ApplicationPages(
            ApplicationPage page,
            NextCase next,
            HandlingDesk desk,
            ReadingDesk reading,
            ActionNames names,
            Divisions divisions,
            PortalTexts texts) {
        this.page = page;
        this.next = next;
        this.desk = desk;
        this.reading = reading;
        this.names = names;
        this.divisions = divisions;
        this.texts = texts;
    }

    @GetMapping("/workbench/applications/{no}")
    ModelAndView open(
            @PathVariable String no,
            @RequestParam(required = false) @Nullable String action,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        ApplicationNo number = Numbers.of(no);
        ModelAndView shown;
        try {
            shown = page.of(number, me.actor(), action, "", Map.of());
        } catch (Refused refused) {
            return ofAnotherDepartment(number, refused);
        }
        if (model.containsAttribute("done")) {
            shown.addObject("next", next.after(number, me.actor()).orElse(null));
        }
        return shown;
    }

    /** Says whose case it is, and asks why the reader looks. */
    private ModelAndView ofAnotherDepartment(ApplicationNo no, Refused refused) {
        Refusal why = refused.refusals().get(0);
        if (!why.code().equals(ReadingDesk.OTHER_DEPARTMENT)) {
            throw refused;
        }
        ModelAndView page = new ModelAndView("look", HttpStatus.FORBIDDEN);
        return page.addObject("no", no)
                .addObject("sentences", texts.of(refused.refusals()))
                .addObject("errors", texts.errors(List.of()))
                .addObject("reason", "");
    }

    /** Opens a case of another department for the day, with the reason. */
    @PostMapping("/workbench/applications/{no}/look")
    ModelAndView look(
            @PathVariable String no,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser me) {
        ApplicationNo number = Numbers.of(no);
        try {
            reading.open(number, me.actor(), reason);
            return new ModelAndView("redirect:/workbench/applications/" + number);
        } catch (Refused refused) {
            Refusal why = refused.refusals().get(0);
            if (why.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            ModelAndView again =
                    new ModelAndView("look", HttpStatus.valueOf(why.kind().status()));
            return again.addObject("no", number)
                    .addObject("sentences", List.of())
                    .addObject("errors", texts.errors(refused.refusals()))
                    .addObject("reason", reason);
        }
    }

    @PostMapping("/workbench/applications/{no}/actions")
    ModelAndView act(
            @PathVariable String no,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            @AuthenticationPrincipal SignedInUser me) {
        ApplicationNo number = Numbers.of(no);
        String said = comment.replace("\r\n", "\n");
        try {
            Action chosen = chosen(action);
            Map<String, String> details = DeliveryForm.details(chosen, typed);
            Application after =
                    desk.act(new ActOnApplication(number, chosen, said, version, details, Map.of()), me.actor());
            redirect.addFlashAttribute("done", done(chosen, after));
            return new ModelAndView("redirect:/workbench/applications/" + after.no());
        } catch (Refused refused) {
            return again(number, action, said, typed, refused, me);
        }
    }

    private static Action chosen(@Nullable String action) {
        return Action.ofPath(Objects.requireNonNullElse(action, ""))
                .orElseThrow(() -> new Refused(Refusal.invalid("action", "portal.actionMissing")));
    }

    private String done(Action action, Application after) {
        if (after.step().isEmpty()) {
            return texts.of("case.doneClosed", names.of(action));
        }
        String holder = divisions.nameOf(after.custody().holder());
        return texts.of(
                "case.done",
                names.of(action),
                holder,
                after.step().orElseThrow().name());
    }

    private ModelAndView again(
            ApplicationNo no,
            @Nullable String action,
            String comment,
            Map<String, String> typed,
            Refused refused,
            SignedInUser me) {
        List<Refusal> reasons = refused.refusals();
        boolean conflict = reasons.get(0).kind() == Refusal.Kind.CONFLICT;
        ModelAndView again = page.of(no, me.actor(), action, comment, typed);
        again.setStatus(HttpStatus.valueOf(reasons.get(0).kind().status()));
        again.addObject("errors", texts.errors(reasons));
        again.addObject("movedOn", conflict);
        return again;
    }
}
