package org.yiwang.importing;

import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemState;
import org.yiwang.identity.Actor;

/** Stores imported items in the catalogue, in force at once, or among the drafts. */
@Component
class ItemDestinations {

    private static final Edition AT_ONCE = new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, "");

    private final Catalogue catalogue;
    private final CatalogueDesk desk;

    ItemDestinations(Catalogue catalogue, CatalogueDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    Consumer<Item> of(Imports.Purpose purpose, Actor administrator) {
        return purpose == Imports.Purpose.DRAFT
                ? item -> desk.draft(item, administrator)
                : item -> catalogue.publish(item.as(AT_ONCE));
    }
}
