package org.yiwang.centre;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.identity.Actor;
import org.yiwang.node.CountyTime;
import org.yiwang.node.ThisNode;

/** Finds the items that people can apply for at this node now, and the reason why not. */
@Component
public class OfferedItems {

    private final Catalogue catalogue;
    private final CentreList list;
    private final ThisNode node;
    private final Clock clock;

    OfferedItems(Catalogue catalogue, CentreList list, ThisNode node, Clock clock) {
        this.catalogue = catalogue;
        this.list = list;
        this.node = node;
        this.clock = clock;
    }

    /** The version in force of an item, if people can apply for it here. */
    public Optional<Item> find(String code) {
        return catalogue.current(code).filter(list::offers);
    }

    /**
     * The version in force of an item that {@code by} may enter here: one on offer, and for staff any of the county
     * (县内通办), because they enter it for the centre that accepts it.
     */
    public Optional<Item> find(String code, Actor by) {
        return by.isStaff() ? catalogue.current(code) : find(code);
    }

    /** Whether people can apply for an item at this node. */
    public boolean isOnOffer(Item item) {
        return list.offers(item);
    }

    /** The reason why nobody can apply for an item; about the field {@code itemCode}. */
    public Refusal refusal(String code) {
        return catalogue
                .current(code)
                .map(item -> refusal("item.notHere", item.name(), node.name()))
                .or(() -> catalogue.newest(code).map(this::notInForce))
                .orElseGet(() -> refusal("item.unknown", code));
    }

    /** Refuses to show a page of one item, because of {@link #refusal}. */
    public Refused nothingToShow(String code) {
        Refusal why = refusal(code);
        return new Refused(new Refusal(Refusal.Kind.NOT_FOUND, why.code(), null, why.arguments()));
    }

    private Refusal notInForce(Item newest) {
        boolean coming = newest.effectiveAt().isAfter(clock.instant());
        String when = CountyTime.minute(newest.effectiveAt());
        return refusal(coming ? "item.notYet" : "item.withdrawn", newest.name(), when);
    }

    private static Refusal refusal(String code, Object... arguments) {
        return Refusal.of(Refusal.Kind.INVALID, code, "itemCode", arguments);
    }
}
