package org.yiwang.portal.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.PublishItem;
import org.yiwang.catalogue.WithdrawItem;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.CountyTime;
import org.yiwang.portal.page.Trail;

/** Maintains the county's catalogue: the list, an item with its versions and its draft, publication and withdrawal. */
@Controller
class CataloguePages {

    private final CatalogueDesk desk;
    private final Catalogue catalogue;
    private final ItemLine.Lines lines;
    private final ItemPage page;
    private final Clock clock;

    CataloguePages(CatalogueDesk desk, Catalogue catalogue, ItemLine.Lines lines, ItemPage page, Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.lines = lines;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/catalogue")
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        Page<ItemLine> found = lines.find(words, PageRequest.of(number), me.actor());
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute("now", clock.instant());
        model.addAttribute("trail", Trail.of(found, "/catalogue", Map.of("q", words)));
        return "catalogue";
    }

    @GetMapping("/catalogue/{code}")
    ModelAndView item(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        return page.of(code, List.of(), me.actor());
    }

    /** The differences between two versions. */
    @GetMapping("/catalogue/{code}/versions/{version}")
    String version(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "0") int since,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        desk.check(me.actor());
        Item after = version(code, version);
        int earlier = since > 0 ? since : version - 1;
        model.addAttribute("item", after);
        model.addAttribute("since", earlier);
        if (earlier > 0) {
            model.addAttribute("differences", page.differences(version(code, earlier), after));
        }
        return "catalogue-version";
    }

    private Item version(String code, int version) {
        return catalogue
                .version(code, version)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
    }

    @PostMapping("/catalogue/{code}/publish")
    ModelAndView publish(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String effectiveAt,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedInUser me) {
        return page.after(
                code,
                me.actor(),
                "effectiveAt",
                () -> desk.publish(new PublishItem(code, CountyTime.instantOrNull(effectiveAt), note), me.actor()));
    }

    @PostMapping("/catalogue/{code}/withdraw")
    ModelAndView withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser me) {
        return page.after(
                code,
                me.actor(),
                "at",
                () -> desk.withdraw(new WithdrawItem(code, CountyTime.instantOrNull(at), reason), me.actor()));
    }

    @PostMapping("/catalogue/{code}/discard")
    String discard(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        desk.discard(code, me.actor());
        return "redirect:/catalogue";
    }
}
