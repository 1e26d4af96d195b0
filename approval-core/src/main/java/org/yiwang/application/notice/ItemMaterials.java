package org.yiwang.application.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.catalogue.Catalogue;

/** Tells which materials an application can have: those of its item's version, if this node knows it, and those it had. */
@Component
public class ItemMaterials {

    private final Catalogue catalogue;

    ItemMaterials(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the names by their numbers. */
    public Map<Integer, String> of(Application application) {
        Map<Integer, String> names = new LinkedHashMap<>();
        application.materials().forEach(material -> names.put(material.seq(), material.name()));
        application.supplements().awaited().forEach(material -> names.put(material.seq(), material.name()));
        catalogue
                .version(application.item().code(), application.item().version())
                .ifPresent(item ->
                        item.materials().forEach(material -> names.putIfAbsent(material.seq(), material.name())));
        return names;
    }
}
