package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;

/** The drafts that the county prepares. They stay at the county. */
public interface ItemDrafts {

    Optional<ItemDraft> find(String code);

    /** All drafts, by code. */
    List<ItemDraft> all();

    /** Stores a draft in the place of any before. */
    void save(ItemDraft draft);

    void remove(String code);
}
