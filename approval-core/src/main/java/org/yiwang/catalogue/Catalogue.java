package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/**
 * The item catalogue as this node knows it. Of the versions whose effective instant has come the newest is in force; a
 * withdrawal is a version, too. So every node offers the same at the same instant, however early it was told.
 */
public interface Catalogue {

    /** The version that is in force now; empty when there is none, or when the item is withdrawn. */
    Optional<Item> current(String code);

    /** The newest version, whether it is in force already or not, published or withdrawn. */
    Optional<Item> newest(String code);

    Optional<Item> version(String code, int version);

    /** Every version of an item that this node knows, the newest first. */
    List<Item> versions(String code);

    /** Items in force whose name, code or department holds {@code words}; all of them when it is blank. */
    Page<Item> search(String words, PageRequest page);

    /** Every version that is in force or will be, by code and version: what a node must know that knows nothing yet. */
    List<Item> inForceOrComing();

    /** The newest version of every item, by code. */
    List<Item> newest();

    /**
     * Publishes {@code draft} as the next version of its code, in the caller's transaction, and tells the descendants.
     * An effective instant that has passed means now. An item that says the same as its newest version is left as it is.
     * Whoever calls has checked it by {@link ItemRules}.
     *
     * @return what is in the catalogue afterwards
     */
    Item publish(Item draft);

    /** Stores a version that the county published, without telling anybody; a version that is known already is left. */
    void receive(Item item);
}
