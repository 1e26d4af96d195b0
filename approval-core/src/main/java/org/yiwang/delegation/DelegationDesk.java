package org.yiwang.delegation;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.Replicate;

/**
 * Lets the county's administrator delegate, narrow and withdraw (实施意见二（四）2: 授权到位, 应放尽放). Every command is one
 * transaction.
 */
@Service
public class DelegationDesk {

    private final DelegationStore store;
    private final Catalogue catalogue;
    private final CatalogueDesk catalogueDesk;
    private final Divisions divisions;
    private final ThisNode node;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationDesk(
            DelegationStore store,
            Catalogue catalogue,
            CatalogueDesk catalogueDesk,
            Divisions divisions,
            ThisNode node,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.catalogueDesk = catalogueDesk;
        this.divisions = divisions;
        this.node = node;
        this.events = events;
        this.clock = clock;
    }

    /** The newest version of each delegation, by item. */
    public List<Delegation> all(Actor administrator) {
        catalogueDesk.check(administrator);
        return store.all();
    }

    /**
     * Every version of one, the newest first; at least one.
     *
     * @throws Refused when there is no such delegation
     */
    public List<Delegation> versions(String id, Actor administrator) {
        catalogueDesk.check(administrator);
        List<Delegation> versions = store.versions(id);
        if (versions.isEmpty()) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "delegation.unknown");
        }
        return versions;
    }

    /** @throws Refused with all errors at once */
    @Transactional
    public Delegation grant(GrantDelegation wanted, Actor administrator) {
        catalogueDesk.check(administrator);
        store.lockItem(wanted.itemCode());
        Item item = item(wanted.itemCode());
        Instant at = now();
        Instant from = notPast(wanted.from(), "from", at);
        if (divisions.find(wanted.to()).isEmpty()) {
            throw new Refused(invalid("to", "delegation.to.unknown", wanted.to().value()));
        }
        Refused.ifAny(DelegationRules.check(wanted, item, from, node.code()));
        refuseSecond(wanted, at);
        return changed(new Delegation(
                UUID.randomUUID().toString(),
                1,
                wanted.itemCode(),
                wanted.what(),
                wanted.to(),
                wanted.post().strip(),
                wanted.conditions(),
                new Delegation.Term(from, wanted.until(), null),
                PlainText.running(wanted.reason()),
                administrator.displayName(),
                at));
    }

    /** Refuses a second one at the same time, because the two could not be told apart afterwards. */
    private void refuseSecond(GrantDelegation wanted, Instant at) {
        boolean known = store.ofItem(wanted.itemCode()).stream()
                .anyMatch(other ->
                        other.what() == wanted.what() && other.to().equals(wanted.to()) && !other.hasEnded(at));
        if (known) {
            throw Refused.because(Refusal.Kind.CONFLICT, "delegation.exists", divisions.nameOf(wanted.to()));
        }
    }

    /** Narrows one; the authority for running applications is checked again at their decision. */
    @Transactional
    public Delegation narrow(NarrowDelegation wanted, Actor administrator) {
        catalogueDesk.check(administrator);
        Instant at = now();
        Delegation before = open(wanted.id(), at);
        Refused.ifAny(DelegationRules.check(wanted, before, item(before.itemCode()), at));
        Delegation.Term term = new Delegation.Term(
                before.term().from(), wanted.until(), before.term().withdrawnAt());
        return changed(before.changed(
                wanted.conditions(), term, PlainText.running(wanted.reason()), administrator.displayName(), at));
    }

    /** Withdraws one, from this instant on; decisions under it stay valid. It can't be postponed, because that widens it. */
    @Transactional
    public Delegation withdraw(WithdrawDelegation wanted, Actor administrator) {
        catalogueDesk.check(administrator);
        Instant at = now();
        Delegation before = open(wanted.id(), at);
        Refused.ifAny(DelegationRules.checkReasonOf(wanted));
        if (notPast(wanted.at(), "at", at).isAfter(at)) {
            throw new Refused(invalid("at", "delegation.withdrawal.postponed"));
        }
        Delegation.Term term =
                new Delegation.Term(before.term().from(), before.term().until(), at);
        return changed(before.changed(
                before.conditions(), term, PlainText.running(wanted.reason()), administrator.displayName(), at));
    }

    private Delegation open(String id, Instant at) {
        Delegation newest =
                store.lock(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "delegation.unknown"));
        if (newest.hasEnded(at)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "delegation.ended");
        }
        return newest;
    }

    private Delegation changed(Delegation delegation) {
        store.add(delegation);
        events.publishEvent(new Replicate<>(ReplicatedDelegations.class, delegation));
        return delegation;
    }

    private Item item(String code) {
        return catalogue
                .current(code)
                .orElseThrow(() -> new Refused(invalid("itemCode", "delegation.itemUnknown", code)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant notPast(@Nullable Instant chosen, String field, Instant now) {
        if (chosen == null) {
            return now;
        }
        if (chosen.isBefore(now)) {
            throw new Refused(invalid(field, "catalogue.past"));
        }
        return chosen;
    }
}
