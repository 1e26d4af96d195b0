package org.yiwang.search.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.search.ApplicationSearch;

@RestController
@RequestMapping("/api/v1/search")
class SearchController {

    private final ObjectProvider<ApplicationSearch> search;
    private final HitTexts texts;

    SearchController(ObjectProvider<ApplicationSearch> search, HitTexts texts) {
        this.search = search;
        this.texts = texts;
    }

    @GetMapping("/applications")
    @Operation(summary = "Finds applications by words, at the county, for auditors; the search is recorded.")
    SearchResultJson applications(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        ApplicationSearch here = search.getIfAvailable();
        if (here == null) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "search.notHere");
        }
        return texts.json(here.search(q, PageRequest.of(page), me.actor()));
    }
}
