package org.yiwang.sync.reconcile.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.sync.reconcile.ReconcileReport;
import org.yiwang.sync.reconcile.ReconcileReports;
import org.yiwang.sync.reconcile.Reconciliation;

/** {@code /api/v1/sync/reconciliations}: compares this node with those above it, for operators. */
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
        check(me);
        return reconciliation.run();
    }

    @GetMapping("/last")
    ResponseEntity<ReconcileReport> last(@AuthenticationPrincipal SignedInUser me) {
        check(me);
        return reports.last().map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }

    private static void check(SignedInUser me) {
        if (!me.actor().has(Duty.OPERATOR)) {
            throw Refused.because(Kind.FORBIDDEN, "sync.operators-only");
        }
    }
}
