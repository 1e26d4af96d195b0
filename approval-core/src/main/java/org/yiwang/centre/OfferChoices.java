package org.yiwang.centre;

import java.util.List;
import java.util.Optional;

/** The decisions of this node's centre. They stay at the node. */
public interface OfferChoices {

    Optional<OfferChoice> find(String itemCode);

    /** All of them, by item. */
    List<OfferChoice> all();

    /** Stores a decision, replacing any before. */
    void save(OfferChoice choice);
}
