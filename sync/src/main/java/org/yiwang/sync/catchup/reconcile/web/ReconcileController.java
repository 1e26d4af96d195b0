package org.yiwang.sync.catchup.reconcile.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.sync.Operators;
import org.yiwang.sync.catchup.reconcile.ReconcileReports;
import org.yiwang.sync.catchup.reconcile.Reconciliation;

/** {@code /api/v1/sync/reconciliations}: lets operators compare this node with those above it. */
@RestController
@RequestMapping("/api/v1/sync/reconciliations")
class ReconcileController {

    private final Reconciliation reconciliation;
    private final ReconcileReports reports;

    ReconcileController(Reconciliation reconciliation, ReconcileReports reports) {
        this.reconciliation = reconciliation;
        this.reports = reports;
    }

    @PostMapping
    ReconcileReport run(@AuthenticationPrincipal SignedInUser me) {
        Operators.check(me.actor());
        return reconciliation.run();
    }

    @GetMapping("/last")
    ResponseEntity<ReconcileReport> last(@AuthenticationPrincipal SignedInUser me) {
        Operators.check(me.actor());
        return reports.last().map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }
}
