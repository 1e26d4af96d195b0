package org.yiwang.importing;

import org.yiwang.catalog.Catalogue;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.ItemFixture;

/** A small item whose steps all lie at the county. */
public final class ImportFixture {

    private ImportFixture() {}

    public static Item publishSampleItem(Catalogue catalogue) {
        return catalogue.publish(ItemFixture.item("T001"));
    }
}
