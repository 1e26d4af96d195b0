package org.yiwang.portal.guide;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.CentreList;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.Delegations;
import org.yiwang.division.Divisions;
import org.yiwang.node.CountyTime;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;

/** An item at this centre: whether it is offered, what the county delegated, what is about to change. */
record HereView(boolean offered, @Nullable String notOffered, List<String> delegated, @Nullable String coming) {

    /** Builds the views. */
    @Component
    static class Wording {

        private final Catalogue catalogue;
        private final CentreList list;
        private final Delegations delegations;
        private final Divisions divisions;
        private final ThisNode node;
        private final PortalTexts texts;
        private final Clock clock;

        Wording(
                Catalogue catalogue,
                CentreList list,
                Delegations delegations,
                Divisions divisions,
                ThisNode node,
                PortalTexts texts,
                Clock clock) {
            this.catalogue = catalogue;
            this.list = list;
            this.delegations = delegations;
            this.divisions = divisions;
            this.node = node;
            this.texts = texts;
            this.clock = clock;
        }

        HereView of(Item item) {
            boolean offered = list.offers(item);
            List<String> delegated = delegations.holdingAt(item.code(), node.code(), clock.instant()).stream()
                    .map(this::sentence)
                    .toList();
            return new HereView(offered, offered ? null : whyNot(item), delegated, coming(item));
        }

        /** A version that is known but not in force yet. */
        private @Nullable String coming(Item inForce) {
            return catalogue
                    .newest(inForce.code())
                    .filter(newest -> newest.version() > inForce.version())
                    .map(newest -> texts.of(
                            "guide.coming." + newest.state(),
                            CountyTime.minute(newest.effectiveAt()),
                            newest.edition().note()))
                    .orElse(null);
        }

        private String whyNot(Item item) {
            return list.reasonAgainst(item)
                    .map(reason -> texts.of("guide.notHereBecause", reason))
                    .orElseGet(() -> texts.of("guide.notHere"));
        }

        private String sentence(Delegation delegation) {
            return texts.of(
                    "guide.delegatedHere",
                    texts.of("stepKind." + delegation.what()),
                    divisions.nameOf(delegation.to()) + delegation.post());
        }
    }
}
