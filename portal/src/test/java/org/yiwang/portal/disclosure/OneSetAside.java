package org.yiwang.portal.disclosure;

import java.util.List;
import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.Resolution;
import org.yiwang.setaside.SetAsideEntry;
import org.yiwang.setaside.SetAsideStore;

/** The case, set aside as the community left it, and waiting for somebody ever since. */
final class OneSetAside implements SetAsideStore {

    static final long ID = 1;

    private static final Application LEFT = TellingCase.at(ApplicationFixture.COMMUNITY, State.SENT_BACK);
    private static final SetAsideEntry ENTRY = new SetAsideEntry(
            ID, LEFT, ApplicationFixture.COMMUNITY, Cause.AFTER_HAND_OVER, ApplicationFixture.AT, null);

    @Override
    public Page<SetAsideEntry> list(boolean resolved, PageRequest page) {
        List<SetAsideEntry> rows = resolved ? List.of() : List.of(ENTRY);
        return new Page<>(rows, rows.size(), page.number(), page.size());
    }

    @Override
    public Optional<SetAsideEntry> find(long id) {
        return id == ID ? Optional.of(ENTRY) : Optional.empty();
    }

    @Override
    public boolean resolve(long id, Resolution resolution) {
        return false;
    }
}
