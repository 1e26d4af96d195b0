package org.yiwang.sync.status.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.sync.operator.Operators;
import org.yiwang.sync.status.SyncOverview;
import org.yiwang.sync.status.SyncStatus;

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
