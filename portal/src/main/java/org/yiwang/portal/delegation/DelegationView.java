package org.yiwang.portal.delegation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.portal.page.PortalTexts;

/** A delegation in words. */
record DelegationView(
        Delegation delegation,
        String itemName,
        String toName,
        String areas,
        @Nullable String limit,
        DelegationState standing) {

    /** Its present state. */
    enum DelegationState {
        COMING,
        HOLDS,
        OVER,
        WITHDRAWN
    }

    public boolean open() {
        return standing == DelegationState.COMING || standing == DelegationState.HOLDS;
    }

    /** Puts delegations into words. */
    @Component
    static class Wording {

        private final Catalogue catalogue;
        private final Divisions divisions;
        private final PortalTexts texts;
        private final Clock clock;

        Wording(Catalogue catalogue, Divisions divisions, PortalTexts texts, Clock clock) {
            this.catalogue = catalogue;
            this.divisions = divisions;
            this.texts = texts;
            this.clock = clock;
        }

        DelegationView of(Delegation delegation) {
            Item item = catalogue.newest(delegation.itemCode()).orElse(null);
            return new DelegationView(
                    delegation,
                    item == null ? delegation.itemCode() : item.name(),
                    divisions.nameOf(delegation.to()),
                    areas(delegation.conditions().areas()),
                    limit(delegation.conditions().limit(), item),
                    standing(delegation, clock.instant()));
        }

        private String areas(List<DivisionCode> areas) {
            return areas.isEmpty()
                    ? texts.of("delegation.everywhere")
                    : areas.stream().map(divisions::nameOf).collect(Collectors.joining("、"));
        }

        private @Nullable String limit(Conditions.@Nullable Limit limit, @Nullable Item item) {
            if (limit == null) {
                return null;
            }
            String label = item == null
                    ? limit.field()
                    : item.formFields().stream()
                            .filter(field -> field.name().equals(limit.field()))
                            .map(FormField::label)
                            .findFirst()
                            .orElse(limit.field());
            return texts.of("delegation.limitIs", label, limit.most().toPlainString());
        }

        private static DelegationState standing(Delegation delegation, Instant now) {
            Delegation.Term term = delegation.term();
            if (term.withdrawnAt() != null && !now.isBefore(term.withdrawnAt())) {
                return DelegationState.WITHDRAWN;
            }
            if (term.until() != null && !now.isBefore(term.until())) {
                return DelegationState.OVER;
            }
            return now.isBefore(term.from()) ? DelegationState.COMING : DelegationState.HOLDS;
        }
    }
}
