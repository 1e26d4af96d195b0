package org.yiwang.portal.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItems;
import org.yiwang.catalogue.Step;
import org.yiwang.centre.OfferedItems;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.Trail;

/** The list of items and the guide to each. */
@Controller
class ItemPages {

    private final Offerings offerings;
    private final Catalogue catalogue;
    private final OfferedItems offered;
    private final JointItems jointItems;
    private final ChartWords words;
    private final WaysIn waysIn;
    private final ThisNode node;

    ItemPages(
            Offerings offerings,
            Catalogue catalogue,
            OfferedItems offered,
            JointItems jointItems,
            ChartWords words,
            WaysIn waysIn,
            ThisNode node) {
        this.offerings = offerings;
        this.catalogue = catalogue;
        this.offered = offered;
        this.jointItems = jointItems;
        this.words = words;
        this.waysIn = waysIn;
        this.node = node;
    }

    /** A step of the guide, at the place that does it for applications from here. */
    record GuideStep(int seq, String name, String place, String post, int days, boolean counted) {}

    @GetMapping("/items")
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        Page<Item> found = offerings.find(words, category, PageRequest.of(number));
        model.addAttribute("words", words);
        model.addAttribute("category", category);
        model.addAttribute("categories", offerings.categories());
        model.addAttribute("found", found);
        model.addAttribute("trail", Trail.of(found, "/items", Map.of("q", words, "category", category)));
        return "items";
    }

    /** A joint item has one page of its own. */
    @GetMapping("/items/{code}")
    String guide(@PathVariable String code, @AuthenticationPrincipal @Nullable SignedInUser me, Model model) {
        if (jointItems.find(code).isPresent()) {
            return "redirect:/joint-items/" + code;
        }
        Item item = catalogue.current(code).orElseThrow(() -> offered.nothingToShow(code));
        model.addAttribute("item", item);
        model.addAttribute("chart", FlowChart.of(item.steps(), words));
        String address = node.baseUrl() + "/items/" + item.code();
        model.addAttribute("address", address);
        model.addAttribute("qr", QrSquare.of(address));
        model.addAttribute("targets", item.targets().stream().sorted().toList());
        model.addAttribute("steps", steps(item));
        waysIn.add(item, me, model);
        return "guide";
    }

    private List<GuideStep> steps(Item item) {
        return item.steps().stream().map(this::step).toList();
    }

    private GuideStep step(Step step) {
        String place = words.place(step.level());
        return new GuideStep(step.seq(), step.name(), place, step.post(), step.days(), step.counted());
    }
}
