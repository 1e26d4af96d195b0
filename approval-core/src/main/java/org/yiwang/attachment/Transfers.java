package org.yiwang.attachment;

import java.util.Optional;

/** Which files are still on their way to this node. */
public interface Transfers {

    /** How far a file is; nothing for one that is here or that nobody awaits. */
    Optional<Transfer> of(String sha256);
}
