package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;

/** The drafts that the county prepares. They stay at the county. */
public interface ItemDrafts {

    Optional<ItemDraft> find(String code);

    /** All drafts, by code. */
    List<ItemDraft> all();

    /** Stores a draft, replacing any before. */
    void save(ItemDraft draft);

    void remove(String code);
}
