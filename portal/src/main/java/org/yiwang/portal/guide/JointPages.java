package org.yiwang.portal.guide;

import java.util.List;
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

/** The guides to joint items (一件事). */
@Controller
class JointPages {

    private final JointItems jointItems;
    private final Catalogue catalogue;

    JointPages(JointItems jointItems, Catalogue catalogue) {
        this.jointItems = jointItems;
        this.catalogue = catalogue;
    }

    @GetMapping("/joint-items")
    String list(Model model) {
        model.addAttribute("jointItems", jointItems.all());
        return "joint-items";
    }

    @GetMapping("/joint-items/{code}")
    String guide(@PathVariable String code, Model model) {
        JointItem joint =
                jointItems.find(code).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "joint.unknown", code));
        List<Item> items = joint.itemCodes().stream()
                .flatMap(item -> catalogue.current(item).stream())
                .toList();
        model.addAttribute("guide", JointGuide.of(joint, items));
        return "joint-guide";
    }
}
