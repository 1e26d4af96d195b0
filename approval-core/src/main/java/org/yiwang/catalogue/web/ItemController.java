package org.yiwang.catalogue.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;

/** The public catalogue. */
@RestController
@RequestMapping("/api/v1/items")
class ItemController {

    private final Catalogue catalogue;

    ItemController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record ItemPage(List<ItemView> items, long total, int page, int pages) {}

    @GetMapping
    ItemPage search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        Page<Item> found = catalogue.search(q, PageRequest.of(page));
        return new ItemPage(found.map(ItemView::of).rows(), found.total(), found.number(), found.pages());
    }

    @GetMapping("/{code}")
    ItemView item(@PathVariable String code) {
        return catalogue
                .current(code)
                .map(ItemView::of)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
    }
}
