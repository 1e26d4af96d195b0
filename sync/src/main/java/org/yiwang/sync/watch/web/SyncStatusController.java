package org.yiwang.sync.watch.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.LinkWatch;

/** {@code /api/v1/sync/status}: shows operators and administrators how the links stand. */
@RestController
class SyncStatusController {

    private final LinkWatch links;
    private final ThisNode node;

    SyncStatusController(LinkWatch links, ThisNode node) {
        this.links = links;
        this.node = node;
    }

    @GetMapping("/api/v1/sync/status")
    SyncStatusView status(@AuthenticationPrincipal SignedInUser me) {
        return SyncStatusView.of(node, links.now(me.actor()));
    }
}
