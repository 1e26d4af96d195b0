package org.yiwang.portal.callin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.oversight.SilentNodesDesk;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;
import org.yiwang.replication.SilentNodes;

/** 收回办理: lists the silent nodes with the applications they hold, and calls in some or all of them. */
@Controller
class CallInPages {

    private static final int MAX_SHOWN = 50;

    private final SilentNodesDesk nodes;
    private final Disclosure disclosure;
    private final HandlingDesk desk;
    private final SilentNodes silent;
    private final Divisions divisions;
    private final PortalTexts texts;

    CallInPages(
            SilentNodesDesk nodes,
            Disclosure disclosure,
            HandlingDesk desk,
            SilentNodes silent,
            Divisions divisions,
            PortalTexts texts) {
        this.nodes = nodes;
        this.disclosure = disclosure;
        this.desk = desk;
        this.silent = silent;
        this.divisions = divisions;
        this.texts = texts;
    }

    @GetMapping("/call-ins")
    ModelAndView nodes(@AuthenticationPrincipal SignedInUser me) {
        List<SilentNode> lost =
                nodes.silentHolders(me.actor()).stream().map(this::silentNode).toList();
        return new ModelAndView("call-ins")
                .addObject("nodes", lost)
                .addObject("minutes", silent.patience().toMinutes());
    }

    @GetMapping("/call-ins/{code}")
    ModelAndView held(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        return held(code(code), "", List.of(), me.actor());
    }

    /** Calls in the ticked ones independently: a refusal of one does not stop the others. */
    @PostMapping("/call-ins/{code}")
    ModelAndView callIn(
            @PathVariable String code,
            @RequestParam(name = "no", defaultValue = "") List<String> numbers,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        List<Refusal> refusals = new ArrayList<>();
        if (numbers.isEmpty()) {
            refusals.add(Refusal.invalid("no", "portal.callIn.nothingChosen"));
        }
        numbers.stream().limit(MAX_SHOWN).map(Numbers::of).forEach(no -> callIn(no, reason, me.actor(), refusals));
        if (refusals.isEmpty()) {
            next.addFlashAttribute("done", texts.of("callIn.done", numbers.size()));
            return new ModelAndView("redirect:/call-ins/" + code);
        }
        return held(code(code), reason, refusals, me.actor());
    }

    private void callIn(ApplicationNo no, String reason, Actor actor, List<Refusal> refusals) {
        try {
            desk.act(new ActOnApplication(no, Action.CALL_IN, reason, null), actor);
        } catch (Refused refused) {
            refused.refusals().stream()
                    .filter(refusal -> !refusals.contains(refusal))
                    .forEach(refusals::add);
        }
    }

    private ModelAndView held(DivisionCode lost, String reason, List<Refusal> refusals, Actor reader) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("reason", reason));
        SilentNodesDesk.Holder holder = nodes.holder(lost, reader);
        List<HeldCase> held = nodes.heldBy(lost, MAX_SHOWN, reader).stream()
                .map(application -> heldCase(application, reader))
                .toList();
        ModelAndView page = new ModelAndView("call-in")
                .addObject("lost", silentNode(holder))
                .addObject("held", held)
                .addObject("silent", holder.silent())
                .addObject("typed", typed)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(
                refusals.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refusals.get(0).kind().status()));
        return page;
    }

    /** An application held by a lost node, as its reader sees it; without a step if closed. */
    record HeldCase(String no, String title, State state, @Nullable String stepName) {}

    private HeldCase heldCase(Application application, Actor reader) {
        return new HeldCase(
                application.no().value(),
                disclosure.of(application, reader).title(),
                application.state(),
                application.step().map(Step::name).orElse(null));
    }

    /** A node, when it was last heard from (null if never), and the number of open applications it holds. */
    record SilentNode(String code, String name, @Nullable Instant heardAt, long held) {}

    private SilentNode silentNode(SilentNodesDesk.Holder holder) {
        return new SilentNode(holder.code().value(), divisions.nameOf(holder.code()), holder.heardAt(), holder.held());
    }

    private static DivisionCode code(String text) {
        if (!DivisionCode.isValid(text)) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "portal.callIn.unknown", text);
        }
        return new DivisionCode(text);
    }
}
