package org.yiwang.catalog;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.node.CountyTime;
import org.yiwang.refusal.Refusal;

/** What can be applied for at this node now, and why something can't. */
@Component
public class OfferedItems {

    private final Catalogue catalogue;
    private final Clock clock;

    OfferedItems(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The version in force of an item that can be applied for here. */
    public Optional<Item> find(String code) {
        return catalogue.current(code);
    }

    /** Why an item can't be applied for; about the field {@code itemCode}. */
    public Refusal refusal(String code) {
        return catalogue
                .newest(code)
                .map(this::refusal)
                .orElseGet(() -> Refusal.of(Refusal.Kind.INVALID, "item.unknown", "itemCode", code));
    }

    private Refusal refusal(Item newest) {
        boolean coming = newest.effectiveAt().isAfter(clock.instant());
        String why = coming ? "item.notYet" : "item.withdrawn";
        return Refusal.of(
                Refusal.Kind.INVALID, why, "itemCode", newest.name(), CountyTime.minute(newest.effectiveAt()));
    }
}
