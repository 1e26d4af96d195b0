package org.yiwang.sync.watch.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.sync.Operators;
import org.yiwang.sync.watch.SyncOverview;
import org.yiwang.sync.watch.SyncStatus;

@RestController
class SyncStatusController {

    private final SyncOverview overview;

    SyncStatusController(SyncOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/api/v1/sync/status")
    SyncStatus status(@AuthenticationPrincipal SignedInUser me) {
        Operators.checkMaySee(me.actor());
        return overview.now();
    }
}
