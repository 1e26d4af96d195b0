package org.yiwang.importing;

import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;

/** A small item whose steps all lie at the county. */
public final class ImportFixture {

    private ImportFixture() {}

    public static Item publishSampleItem(Catalogue catalogue) {
        return catalogue.publish(ItemFixture.item("T001"));
    }
}
