package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Department;

/**
 * The item catalogue as this node knows it. Of the versions whose effective instant has come the newest is in force; a
 * withdrawal is a version, too. So every node offers the same at the same instant, however early it received the
 * version.
 */
public interface Catalogue {

    /** The version that is in force now; empty when there is none, or when the item is withdrawn. */
    Optional<Item> current(String code);

    /** The newest version, in force or not, published or withdrawn. */
    Optional<Item> newest(String code);

    Optional<Item> version(String code, int version);

    /** Every version of an item that this node knows, the newest first. */
    List<Item> versions(String code);

    /** Items in force whose name, code or department holds {@code words}; all of them when it is blank. */
    Page<Item> search(String words, PageRequest page);

    /** Every version that is in force or will be, by code and version: enough for a node that knows nothing yet. */
    List<Item> inForceOrComing();

    /** The newest version of every item, by code. */
    List<Item> newest();

    /** The departments that any item names. */
    default List<Department> departments() {
        return newest().stream()
                .map(item -> new Department(item.department()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Publishes {@code draft} as the next version of its code, in the caller's transaction, and replicates it to the
     * descendants. An effective instant that has passed means now. An item equal to its newest version stays as it is.
     * The caller has checked it by {@link ItemRules}.
     *
     * @return the newest version afterwards
     */
    Item publish(Item draft);

    /** Stores a version that the county published, without replicating it further; ignores a known version. */
    void receive(Item item);
}
