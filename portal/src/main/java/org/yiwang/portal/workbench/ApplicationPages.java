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
    private final ActionNames names;
    private final Divisions divisions;
    private final PortalTexts texts;

    ApplicationPages(
            ApplicationPage page,
            NextCase next,
            HandlingDesk desk,
            ActionNames names,
            Divisions divisions,
            PortalTexts texts) {
        this.page = page;
        this.next = next;
        this.desk = desk;
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
        ModelAndView shown = page.of(number, me.actor(), action, "", Map.of());
        if (model.containsAttribute("done")) {
            shown.addObject("next", next.after(number, me.actor()).orElse(null));
        }
        return shown;
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
