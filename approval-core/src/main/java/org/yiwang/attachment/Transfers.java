package org.yiwang.attachment;

import java.util.Optional;

/** Tracks the files that are still on their way to this node. */
public interface Transfers {

    /** The progress of a file; empty for one that is here or that nobody awaits. */
    Optional<Transfer> of(String sha256);
}
