package org.yiwang.delegation;

import java.util.List;
import java.util.Optional;

/** The delegations that this node knows, every version of them. */
public interface DelegationStore {

    /** The newest version. */
    Optional<Delegation> find(String id);

    /** The newest version of each delegation of an item. */
    List<Delegation> ofItem(String itemCode);

    /** The newest version of each delegation, by item. */
    List<Delegation> all();

    /** Every version of one, the newest first. */
    List<Delegation> versions(String id);

    /** Keeps the delegations of an item from being changed by others until the caller's transaction ends. */
    void lockItem(String itemCode);

    /** The newest version, kept from being changed by others until the caller's transaction ends. */
    Optional<Delegation> lock(String id);

    /** Stores a version that was made here. */
    void add(Delegation delegation);

    /** Stores a version that the county made; ignores a known one. */
    void receive(Delegation delegation);
}
