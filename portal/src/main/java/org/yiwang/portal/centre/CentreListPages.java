package org.yiwang.portal.centre;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.centre.CentreList;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.LevelPolicy;
import org.yiwang.portal.page.PortalTexts;

/** The centre's own list (进驻事项, 社区公共服务事项清单): shows it, adds items, removes items. */
@Controller
class CentreListPages {

    private final CentreList list;
    private final LevelPolicy policy;
    private final PortalTexts texts;

    CentreListPages(CentreList list, LevelPolicy policy, PortalTexts texts) {
        this.list = list;
        this.policy = policy;
        this.texts = texts;
    }

    @GetMapping("/centre/items")
    ModelAndView show(@AuthenticationPrincipal SignedInUser me) {
        list.check(me.actor());
        return page(List.of(), "");
    }

    @PostMapping("/centre/items")
    ModelAndView decide(
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(name = "do") String button,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            list.decide(items, button.equals("offer"), reason, me.actor());
            return new ModelAndView("redirect:/centre/items");
        } catch (Refused refused) {
            return page(refused.refusals(), reason);
        }
    }

    private ModelAndView page(List<Refusal> refusals, String reason) {
        List<CentreList.Line> lines = list.lines();
        ModelAndView page = new ModelAndView("centre-items")
                .addObject("categories", CategoryLines.of(lines))
                .addObject("total", lines.size())
                .addObject(
                        "offered",
                        lines.stream().filter(CentreList.Line::offered).count())
                .addObject("missing", CategoryLines.missing(lines, policy.requiredCategories()))
                .addObject("level", policy.level().word())
                .addObject("reason", reason)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
