package org.yiwang.portal.oversight;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.ActionNames;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.oversight.OversightDesk;
import org.yiwang.oversight.UnauthorisedAct;
import org.yiwang.portal.page.Trail;

/** 越权办理: lists the acts that no delegation allowed when they were done. */
@Controller
class OversightPages {

    private final OversightDesk desk;
    private final ActionNames names;

    OversightPages(OversightDesk desk, ActionNames names) {
        this.desk = desk;
        this.names = names;
    }

    /** A row of the list. */
    record Row(UnauthorisedAct act, String action) {}

    @GetMapping("/unauthorised-acts")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedInUser me) {
        Page<Row> found = desk.page(PageRequest.of(page), me.actor()).map(act -> new Row(act, names.of(act.action())));
        return new ModelAndView("unauthorised-acts")
                .addObject("found", found)
                .addObject("trail", Trail.of(found, "/unauthorised-acts", Map.of()));
    }
}
