package org.yiwang.portal.workbench;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.ListedApplication;
import org.yiwang.worklist.Worklists;

/** The clerk's next case: the most urgent pending one other than the case just handled. */
@Component
class NextCase {

    private static final PageRequest FIRST_TWO = new PageRequest(1, 2);

    private final Worklists worklists;

    NextCase(Worklists worklists) {
        this.worklists = worklists;
    }

    Optional<ListedApplication> after(ApplicationNo handled, Actor clerk) {
        return worklists.find(ListQuery.of(Box.TODO), FIRST_TWO, clerk).rows().stream()
                .filter(waiting -> !waiting.no().equals(handled))
                .findFirst();
    }
}
