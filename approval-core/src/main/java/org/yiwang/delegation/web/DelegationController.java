package org.yiwang.delegation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationDesk;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.delegation.GrantDelegation;
import org.yiwang.delegation.NarrowDelegation;
import org.yiwang.delegation.WithdrawDelegation;
import org.yiwang.identity.SignedInUser;

/** Delegations over the API: everybody may know of them, the county grants, narrows and withdraws. */
@RestController
@RequestMapping("/api/v1/delegations")
class DelegationController {

    private final DelegationDesk desk;
    private final DelegationStore store;

    DelegationController(DelegationDesk desk, DelegationStore store) {
        this.desk = desk;
        this.store = store;
    }

    record Narrowing(Conditions conditions, @Nullable Instant until, String reason) {}

    record Withdrawal(@Nullable Instant at, String reason) {}

    @GetMapping
    List<Delegation> all() {
        return store.all();
    }

    @GetMapping("/{id}")
    List<Delegation> versions(@PathVariable String id) {
        List<Delegation> versions = store.versions(id);
        if (versions.isEmpty()) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "delegation.unknown");
        }
        return versions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Delegation grant(@RequestBody GrantDelegation wanted, @AuthenticationPrincipal SignedInUser me) {
        return desk.grant(wanted, me.actor());
    }

    @PostMapping("/{id}/narrowing")
    Delegation narrow(
            @PathVariable String id, @RequestBody Narrowing wanted, @AuthenticationPrincipal SignedInUser me) {
        return desk.narrow(new NarrowDelegation(id, wanted.conditions(), wanted.until(), wanted.reason()), me.actor());
    }

    @PostMapping("/{id}/withdrawal")
    Delegation withdraw(
            @PathVariable String id, @RequestBody Withdrawal wanted, @AuthenticationPrincipal SignedInUser me) {
        return desk.withdraw(new WithdrawDelegation(id, wanted.at(), wanted.reason()), me.actor());
    }
}
