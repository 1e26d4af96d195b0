package org.yiwang.portal.setaside;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;
import org.yiwang.setaside.Resolution.How;
import org.yiwang.setaside.SetAsideDesk;
import org.yiwang.setaside.SetAsideEntry;

/** 搁置的办理内容: the list, one beside the application in force, and its resolution. */
@Controller
class SetAsidePages {

    private final SetAsideDesk desk;
    private final Divergence divergence;
    private final Disclosure disclosure;
    private final ActionNames names;
    private final PortalTexts texts;

    SetAsidePages(
            SetAsideDesk desk, Divergence divergence, Disclosure disclosure, ActionNames names, PortalTexts texts) {
        this.desk = desk;
        this.divergence = divergence;
        this.disclosure = disclosure;
        this.names = names;
        this.texts = texts;
    }

    /** A row of the list, as its reader sees it. */
    record Row(long id, String no, String title, String writer, String cause, Instant at) {}

    /** A history entry as the page shows it. */
    record Deed(Instant at, String action, String actor, String post, String place, String comment) {}

    @GetMapping("/set-aside")
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean resolved,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        Page<Row> found = desk.list(resolved, PageRequest.of(page), me.actor()).map(entry -> row(entry, me.actor()));
        return new ModelAndView("set-aside-list")
                .addObject("found", found)
                .addObject("resolved", resolved)
                .addObject("trail", Trail.of(found, "/set-aside", Map.of("resolved", String.valueOf(resolved))));
    }

    @GetMapping("/set-aside/{id}")
    ModelAndView one(@PathVariable long id, @AuthenticationPrincipal SignedInUser me) {
        return one(id, Map.of(), List.of(), me.actor());
    }

    @PostMapping("/set-aside/{id}")
    ModelAndView resolve(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            desk.resolve(id, how(typed.get("how")), typed.getOrDefault("note", ""), me.actor());
            next.addFlashAttribute("done", texts.of("setAside.done"));
            return new ModelAndView("redirect:/set-aside");
        } catch (Refused refused) {
            return one(id, typed, refused.refusals(), me.actor());
        }
    }

    private static @Nullable How how(@Nullable String typed) {
        return Stream.of(How.values())
                .filter(how -> how.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView one(long id, Map<String, String> typed, List<Refusal> refusals, Actor reader) {
        SetAsideEntry entry = desk.open(id, reader);
        Application aside = entry.application();
        Application standing = desk.standing(entry).orElse(null);
        ModelAndView page = new ModelAndView("set-aside")
                .addObject("entry", entry)
                .addObject("no", aside.no())
                .addObject("title", disclosure.of(aside, reader).title())
                .addObject("differences", divergence.between(standing, aside, reader))
                .addObject(
                        "deeds",
                        divergence.doneBeside(standing, aside, reader).stream()
                                .map(this::deed)
                                .toList())
                .addObject("ways", How.values())
                .addObject("typed", typed)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(
                refusals.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refusals.get(0).kind().status()));
        return page;
    }

    private Row row(SetAsideEntry entry, Actor reader) {
        Application aside = entry.application();
        return new Row(
                entry.id(),
                aside.no().value(),
                disclosure.of(aside, reader).title(),
                aside.lastEntry().nodeName(),
                entry.cause().name(),
                entry.at());
    }

    private Deed deed(HistoryEntry entry) {
        return new Deed(
                entry.at(), names.of(entry.action()), entry.actor(), entry.post(), entry.nodeName(), entry.comment());
    }
}
