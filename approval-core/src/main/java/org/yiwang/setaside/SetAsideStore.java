package org.yiwang.setaside;

import java.util.Optional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/** Stores versions set aside. Implemented by replication. */
public interface SetAsideStore {

    /** Those that wait for somebody, or those that are resolved; the newest first. */
    Page<SetAsideEntry> list(boolean resolved, PageRequest page);

    Optional<SetAsideEntry> find(long id);

    /** Records the resolution of one that nobody resolved yet; false when somebody has. In the caller's transaction. */
    boolean resolve(long id, Resolution resolution);
}
