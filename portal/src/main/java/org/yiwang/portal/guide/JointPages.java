package org.yiwang.portal.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointItems;
import org.yiwang.identity.SignedInUser;

/** The guides to joint items (一件事). */
@Controller
class JointPages {

    private final JointItems jointItems;
    private final Catalogue catalogue;

    private final WaysIn waysIn;

    JointPages(JointItems jointItems, Catalogue catalogue, WaysIn waysIn) {
        this.jointItems = jointItems;
        this.catalogue = catalogue;
        this.waysIn = waysIn;
    }

    @GetMapping("/joint-items")
    String list(Model model) {
        model.addAttribute("jointItems", jointItems.all());
        return "joint-items";
    }

    @GetMapping("/joint-items/{code}")
    String guide(@PathVariable String code, @AuthenticationPrincipal @Nullable SignedInUser me, Model model) {
        JointItem joint =
                jointItems.find(code).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "joint.unknown", code));
        List<Item> items = joint.itemCodes().stream()
                .flatMap(item -> catalogue.current(item).stream())
                .toList();
        model.addAttribute("guide", JointGuide.of(joint, items));
        catalogue.current(code).ifPresent(whole -> {
            model.addAttribute("item", whole);
            waysIn.add(whole, me, model);
        });
        return "joint-guide";
    }
}
