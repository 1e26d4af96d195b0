package org.yiwang.catalog;

import java.util.List;
import java.util.Optional;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;

/** The item catalogue as this node knows it. */
public interface Catalogue {

    /** The newest version that is in effect now. */
    Optional<Item> current(String code);

    Optional<Item> version(String code, int version);

    /** Items in effect whose name, code or department holds {@code words}; all of them when it is blank. */
    Page<Item> search(String words, PageRequest page);

    /** The newest version of every item, by code. */
    List<Item> all();

    /**
     * Publishes {@code draft} as the next version of its code, in the caller's transaction, and tells the descendants.
     * An item whose content did not change is left as it is.
     *
     * @return what is in the catalogue afterwards
     */
    Item publish(Item draft);

    /** Stores a version that the county published, without telling anybody; a version that is known already is left. */
    void receive(Item item);
}
