package org.yiwang.portal.catalogue;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.catalogue.ItemRules;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.PortalTexts;

/** Draws the county's page of an item. */
@Component
class ItemPage {

    private final Catalogue catalogue;
    private final CatalogueDesk desk;
    private final DifferenceView.Wording wording;
    private final PortalTexts texts;
    private final Clock clock;

    ItemPage(Catalogue catalogue, CatalogueDesk desk, DifferenceView.Wording wording, PortalTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.wording = wording;
        this.texts = texts;
        this.clock = clock;
    }

    ModelAndView of(String code, List<Refusal> refusals, Actor administrator) {
        Optional<ItemDraft> draft = desk.draftOf(code, administrator);
        List<Item> versions = catalogue.versions(code);
        Item shown = draft.map(ItemDraft::item)
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
        ModelAndView page = new ModelAndView("catalogue-item")
                .addObject("item", shown)
                .addObject("versions", versions)
                .addObject("newest", versions.isEmpty() ? null : versions.get(0))
                .addObject("now", clock.instant())
                .addObject("errors", texts.errors(refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        draft.ifPresent(found -> describe(page, found, versions));
        return page;
    }

    private void describe(ModelAndView page, ItemDraft draft, List<Item> versions) {
        page.addObject("draft", draft);
        page.addObject("deficiencies", texts.of(ItemRules.check(draft.item())));
        if (!versions.isEmpty()) {
            page.addObject("differences", differences(versions.get(0), draft.item()));
        }
    }

    List<DifferenceView> differences(Item before, Item after) {
        return wording.between(before, after);
    }

    /**
     * Redirects to the item's page after a command, or shows why the command was refused; {@code timeField} holds its
     * instant.
     */
    ModelAndView after(String code, Actor administrator, String timeField, Runnable command) {
        try {
            command.run();
            return new ModelAndView("redirect:/catalogue/" + code);
        } catch (Refused refused) {
            return of(code, refused.refusals(), administrator);
        } catch (DateTimeException unreadable) {
            return of(code, List.of(Refusal.invalid(timeField, "portal.notAMoment")), administrator);
        }
    }
}
