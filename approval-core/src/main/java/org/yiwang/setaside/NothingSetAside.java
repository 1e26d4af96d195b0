package org.yiwang.setaside;

import java.util.List;
import java.util.Optional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/** A node without links to others sets nothing aside. */
final class NothingSetAside implements SetAsideStore {

    @Override
    public Page<SetAsideEntry> list(boolean resolved, PageRequest page) {
        return new Page<>(List.of(), 0, page.number(), page.size());
    }

    @Override
    public Optional<SetAsideEntry> find(long id) {
        return Optional.empty();
    }

    @Override
    public boolean resolve(long id, Resolution resolution) {
        return false;
    }
}
