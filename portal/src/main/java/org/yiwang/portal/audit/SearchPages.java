package org.yiwang.portal.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.page.Trail;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.Numbers;
import org.yiwang.search.ApplicationSearch;
import org.yiwang.search.SearchResult;

/** An auditor's pages: search, and the masked hits. */
@Controller
class SearchPages {

    private final ObjectProvider<ApplicationSearch> search;
    private final HitViews hits;
    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final PortalTexts texts;

    SearchPages(
            ObjectProvider<ApplicationSearch> search,
            HitViews hits,
            ReadingDesk desk,
            ApplicationViews views,
            PortalTexts texts) {
        this.search = search;
        this.hits = hits;
        this.desk = desk;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me) {
        ModelAndView page = new ModelAndView("search");
        page.addObject("words", words == null ? "" : words);
        return words == null ? page : found(page, words, number, me);
    }

    private ModelAndView found(ModelAndView page, String words, int number, SignedInUser me) {
        try {
            SearchResult result = engine().search(words, PageRequest.of(number), me.actor());
            page.addObject("found", hits.of(result));
            page.addObject("trail", Trail.of(result.hits(), "/search", Map.of("q", words)));
        } catch (Refused refused) {
            page.setStatus(HttpStatus.valueOf(refused.refusals().get(0).kind().status()));
            page.addObject("errors", texts.errors(refused.refusals()));
        }
        return page;
    }

    @GetMapping("/search/applications/{no}")
    String opened(@PathVariable String no, @AuthenticationPrincipal SignedInUser me, Model model) {
        model.addAttribute("view", views.of(desk.open(Numbers.of(no), me.actor()), me.actor()));
        return "audited";
    }

    private ApplicationSearch engine() {
        ApplicationSearch here = search.getIfAvailable();
        if (here == null) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "search.notHere");
        }
        return here;
    }
}
