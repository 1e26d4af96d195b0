package org.yiwang.portal.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.division.Level;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;

/** The form of an item's draft, begun from its newest version. */
@Controller
class EditPages {

    private final CatalogueDesk desk;
    private final PortalTexts texts;

    EditPages(CatalogueDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/catalogue/{code}/edit")
    ModelAndView form(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        Item item = desk.edited(code, me.actor());
        return page(item, ItemForm.of(item), item.targets(), List.of());
    }

    @PostMapping("/catalogue/{code}/edit")
    ModelAndView save(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedInUser me) {
        Item item = desk.edited(code, me.actor());
        try {
            desk.draft(new ItemForm(typed).appliedTo(item), me.actor());
            return new ModelAndView("redirect:/catalogue/" + code);
        } catch (Refused refused) {
            Map<String, String> facts = new HashMap<>(typed.toSingleValueMap());
            return page(item, facts, new ItemForm(typed).targets(), refused.refusals());
        }
    }

    private ModelAndView page(Item item, Map<String, String> facts, Set<Target> chosen, List<Refusal> refusals) {
        ModelAndView page = new ModelAndView("catalogue-edit")
                .addObject("item", item)
                .addObject("facts", facts)
                .addObject("chosen", chosen)
                .addObject("targets", Target.values())
                .addObject("levels", Level.values())
                .addObject("textNames", ItemForm.TEXTS)
                .addObject("limitNames", ItemForm.LIMITS)
                .addObject("units", ItemForm.UNITS)
                .addObject("groundNames", ItemForm.GROUNDS)
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
