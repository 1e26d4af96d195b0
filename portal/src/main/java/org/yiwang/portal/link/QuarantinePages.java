package org.yiwang.portal.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;
import org.yiwang.replication.link.QuarantineDesk;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantinedContent;
import org.yiwang.replication.link.QuarantinedRecord;
import org.yiwang.replication.link.Replay;
import org.yiwang.replication.link.ReplayRun;

/** 隔离区: the records that failed, by reason and one by one, with the actions on each. */
@Controller
@RequestMapping("/links/quarantine")
class QuarantinePages {

    private static final String LIST = "/links/quarantine";

    private final ObjectProvider<QuarantineDesk> desks;
    private final PortalTexts texts;

    QuarantinePages(ObjectProvider<QuarantineDesk> desks, PortalTexts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        Page<QuarantinedRecord> found =
                desk().page(QuarantineFilter.typed(settled, kind, null), PageRequest.of(page), me.actor());
        Map<String, String> query = new HashMap<>();
        if (settled) {
            query.put("settled", "true");
        }
        if (!kind.isBlank()) {
            query.put("kind", kind);
        }
        return new ModelAndView("quarantine")
                .addObject("groups", desk().groups(me.actor()))
                .addObject("rows", found.rows())
                .addObject("total", found.total())
                .addObject("settled", settled)
                .addObject("trail", Trail.of(found, LIST, query));
    }

    @PostMapping("/replay")
    ModelAndView replayAll(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        ReplayRun run = desk().replayAll(QuarantineFilter.typed(false, kind, reason), 0, me.actor());
        String key = run.more() ? "quarantine.ranPart" : "quarantine.ran";
        next.addFlashAttribute("done", texts.of(key, run.taken(), run.failed()));
        return new ModelAndView("redirect:" + LIST);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @AuthenticationPrincipal SignedInUser me) {
        return page(desk().open(id, me.actor()), List.of());
    }

    @PostMapping("/{id}/opening")
    ModelAndView openWhole(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            return page(desk().openWhole(id, reason, me.actor()), List.of());
        } catch (Refused refused) {
            return again(id, new TypedRepair("opening", reason, ""), refused, me);
        }
    }

    @PostMapping("/{id}/payload")
    ModelAndView edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String payload,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            desk().edit(id, payload, reason, me.actor());
        } catch (Refused refused) {
            return again(id, new TypedRepair("payload", reason, payload), refused, me);
        }
        return done(id, "quarantine.edited", next);
    }

    @PostMapping("/{id}/replay")
    ModelAndView replay(@PathVariable long id, RedirectAttributes next, @AuthenticationPrincipal SignedInUser me) {
        try {
            Replay replay = desk().replay(id, me.actor());
            return done(id, replay.taken() ? "quarantine.replayed" : "quarantine.notReplayed", next);
        } catch (Refused refused) {
            return page(desk().open(id, me.actor()), refused.refusals());
        }
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            desk().discard(id, reason, me.actor());
        } catch (Refused refused) {
            return again(id, new TypedRepair("discard", reason, ""), refused, me);
        }
        return done(id, "quarantine.discarded", next);
    }

    private ModelAndView done(long id, String key, RedirectAttributes next) {
        next.addFlashAttribute("done", texts.of(key));
        return new ModelAndView("redirect:" + LIST + "/" + id);
    }

    /** The page with the values of the refused form. */
    private ModelAndView again(long id, TypedRepair typed, Refused refused, SignedInUser me) {
        return page(desk().open(id, me.actor()), refused.refusals()).addObject("typed", typed);
    }

    private ModelAndView page(QuarantinedContent content, List<Refusal> refusals) {
        ModelAndView page = new ModelAndView("quarantined")
                .addObject("kept", content)
                .addObject("record", content.record())
                .addObject("headers", new TreeMap<>(content.headers()))
                .addObject("typed", new TypedRepair("", "", content.payload()))
                .addObject("errors", texts.errors(refusals));
        page.setStatus(
                refusals.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refusals.get(0).kind().status()));
        return page;
    }

    private QuarantineDesk desk() {
        return desks.getIfAvailable(() -> {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "portal.noLinks");
        });
    }
}
