package org.yiwang.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;

/**
 * Tells which items are licences: only their documents cite the 行政许可法. A published version never changes, so the answer
 * is cached.
 */
@Component
public class Licences {

    private final Catalogue catalogue;
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Licences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public boolean isLicence(ItemOfRecord item) {
        return known.get(item.code() + "/" + item.version(), key -> catalogue
                .version(item.code(), item.version())
                .filter(Item::isLicence)
                .isPresent());
    }
}
