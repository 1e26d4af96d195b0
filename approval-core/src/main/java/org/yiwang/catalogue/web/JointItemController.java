package org.yiwang.catalogue.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointItems;

/** The public list of joint items. */
@RestController
@RequestMapping("/api/v1/joint-items")
class JointItemController {

    private final JointItems jointItems;

    JointItemController(JointItems jointItems) {
        this.jointItems = jointItems;
    }

    @GetMapping
    List<JointItem> all() {
        return jointItems.all();
    }

    @GetMapping("/{code}")
    JointItem item(@PathVariable String code) {
        return jointItems.find(code).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "joint.unknown", code));
    }
}
