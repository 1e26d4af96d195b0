package org.yiwang.portal.window;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.IntakeChannels;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.OfferedItems;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.apply.DraftRows;
import org.yiwang.portal.guide.Offerings;
import org.yiwang.portal.page.Trail;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.Numbers;

/** The pages on which staff begin an application for somebody else and hand over its receipt. */
@Controller
class WindowPages {

    private final Offerings offerings;
    private final OfferedItems offered;
    private final IntakeChannels counters;
    private final Drafts drafts;
    private final DraftRows rows;
    private final ReadingDesk desk;
    private final ApplicationViews views;

    WindowPages(
            Offerings offerings,
            OfferedItems offered,
            IntakeChannels counters,
            Drafts drafts,
            DraftRows rows,
            ReadingDesk desk,
            ApplicationViews views) {
        this.offerings = offerings;
        this.offered = offered;
        this.counters = counters;
        this.drafts = drafts;
        this.rows = rows;
        this.desk = desk;
        this.views = views;
    }

    /** An item, whether people can apply for it here, and the channels by which this clerk may enter an application. */
    record Row(String code, String name, String department, boolean onOffer, List<Channel> channels) {}

    @GetMapping("/workbench/intake")
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        Page<Row> found = offerings.findAny(words, PageRequest.of(number)).map(item -> row(item, me.actor()));
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute("drafts", rows.of(me.actor()));
        model.addAttribute("trail", Trail.of(found, "/workbench/intake", Map.of("q", words)));
        return "intake";
    }

    @PostMapping("/workbench/intake/{code}")
    String begin(@PathVariable String code, @RequestParam Channel channel, @AuthenticationPrincipal SignedInUser me) {
        Item item = offered.find(code, me.actor()).orElseThrow(() -> offered.nothingToShow(code));
        if (!counters.openTo(me.actor(), item).contains(channel)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "portal.notYourCounter", item.name());
        }
        Draft draft = drafts.begin(code, channel, me.actor());
        return "redirect:/drafts/" + draft.id();
    }

    @GetMapping("/workbench/applications/{no}/receipt")
    String receipt(@PathVariable String no, @AuthenticationPrincipal SignedInUser me, Model model) {
        Application application = desk.open(Numbers.of(no), me.actor());
        model.addAttribute("view", views.of(application, me.actor()));
        model.addAttribute("follow", "/workbench/applications/" + no);
        model.addAttribute("home", "/workbench/intake");
        return "receipt";
    }

    private Row row(Item item, Actor clerk) {
        return new Row(
                item.code(), item.name(), item.department(), offered.isOnOffer(item), counters.openTo(clerk, item));
    }
}
