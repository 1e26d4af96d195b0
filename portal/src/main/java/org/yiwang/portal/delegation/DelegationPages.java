package org.yiwang.portal.delegation;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationDesk;
import org.yiwang.delegation.WithdrawDelegation;
import org.yiwang.division.Division;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;

/** The county's delegations: the list, the form for a new one, one with its versions. */
@Controller
class DelegationPages {

    private final DelegationDesk desk;
    private final CatalogueDesk catalogueDesk;
    private final Catalogue catalogue;
    private final Divisions divisions;
    private final ThisNode node;
    private final DelegationView.Wording wording;
    private final PortalTexts texts;

    DelegationPages(
            DelegationDesk desk,
            CatalogueDesk catalogueDesk,
            Catalogue catalogue,
            Divisions divisions,
            ThisNode node,
            DelegationView.Wording wording,
            PortalTexts texts) {
        this.desk = desk;
        this.catalogueDesk = catalogueDesk;
        this.catalogue = catalogue;
        this.divisions = divisions;
        this.node = node;
        this.wording = wording;
        this.texts = texts;
    }

    @GetMapping("/delegations")
    ModelAndView list(@AuthenticationPrincipal SignedInUser me) {
        List<DelegationView> views = desk.all(me.actor()).stream()
                .map(wording::of)
                .sorted(Comparator.comparing(view -> !view.open()))
                .toList();
        return new ModelAndView("delegations", Map.of("delegations", views));
    }

    @GetMapping("/delegations/new")
    ModelAndView form(@RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedInUser me) {
        catalogueDesk.check(me.actor());
        return form(typed, List.of());
    }

    @PostMapping("/delegations/new")
    ModelAndView grant(@RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedInUser me) {
        try {
            Delegation granted = desk.grant(new DelegationForm(typed).grant(), me.actor());
            return new ModelAndView("redirect:/delegations/" + granted.id());
        } catch (Refused refused) {
            return form(typed, refused.refusals());
        }
    }

    private ModelAndView form(Map<String, String> typed, List<Refusal> refusals) {
        List<Division> delegates = divisions.all().stream()
                .filter(division -> node.code().isAbove(division.code()))
                .toList();
        List<String> posts = catalogue.newest().stream()
                .flatMap(item -> item.steps().stream())
                .filter(step -> step.level().isBelow(node.code().level()))
                .map(Step::post)
                .distinct()
                .sorted()
                .toList();
        return status(new ModelAndView("delegation-new"), refusals)
                .addObject("typed", typed)
                .addObject("delegates", delegates)
                .addObject("posts", posts)
                .addObject("items", catalogue.newest());
    }

    @GetMapping("/delegations/{id}")
    ModelAndView one(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return one(id, List.of(), me.actor());
    }

    @PostMapping("/delegations/{id}/narrow")
    ModelAndView narrow(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedInUser me) {
        return after(id, me.actor(), () -> desk.narrow(new DelegationForm(typed).narrow(id), me.actor()));
    }

    @PostMapping("/delegations/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInUser me) {
        return after(id, me.actor(), () -> desk.withdraw(new WithdrawDelegation(id, null, reason), me.actor()));
    }

    private ModelAndView after(String id, Actor reader, Supplier<Delegation> command) {
        try {
            command.get();
            return new ModelAndView("redirect:/delegations/" + id);
        } catch (Refused refused) {
            return one(id, refused.refusals(), reader);
        } catch (DateTimeException unreadable) {
            return one(id, List.of(Refusal.invalid("at", "portal.notAMoment")), reader);
        }
    }

    private ModelAndView one(String id, List<Refusal> refusals, Actor reader) {
        List<DelegationView> versions =
                desk.versions(id, reader).stream().map(wording::of).toList();
        String itemCode = versions.get(0).delegation().itemCode();
        Item item = catalogue.newest(itemCode).orElse(null);
        return status(new ModelAndView("delegation"), refusals)
                .addObject(
                        "typed", DelegationForm.of(versions.get(0).delegation().conditions()))
                .addObject("view", versions.get(0))
                .addObject("versions", versions)
                .addObject("item", item);
    }

    private ModelAndView status(ModelAndView page, List<Refusal> refusals) {
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("errors", texts.errors(refusals));
    }
}
