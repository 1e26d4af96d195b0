package org.yiwang.draft;

import java.util.List;
import java.util.Optional;
import org.yiwang.application.intake.Channel;
import org.yiwang.identity.Actor;

/** The drafts of this node's people. Never leaves the node. */
public interface Drafts {

    /** The owner's draft; empty when there is none or it is somebody else's. */
    Optional<Draft> find(String id, Actor owner);

    /** The owner's drafts, newest first. */
    List<Draft> of(Actor owner);

    /**
     * Begins a draft for an item: filled with the data of the owner's account when applicants do it for themselves,
     * empty when staff do it for others.
     */
    Draft begin(String itemCode, Channel channel, Actor owner);

    void save(Draft draft);

    void discard(String id, Actor owner);
}
