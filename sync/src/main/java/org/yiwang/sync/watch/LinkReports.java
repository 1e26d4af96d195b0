package org.yiwang.sync.watch;

import org.springframework.stereotype.Component;
import org.yiwang.application.Applications;
import org.yiwang.identity.Actor;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.LinkWatch;
import org.yiwang.sync.Operators;
import org.yiwang.sync.watch.space.SpaceWatch;

/** Adds the number of cases and the disks to the figures of the links. */
@Component
class LinkReports implements LinkWatch {

    private final LinkFigures figures;
    private final Applications applications;
    private final SpaceWatch space;

    LinkReports(LinkFigures figures, Applications applications, SpaceWatch space) {
        this.figures = figures;
        this.applications = applications;
        this.space = space;
    }

    @Override
    public LinkReport now(Actor viewer) {
        Operators.checkMaySee(viewer);
        Figures now = figures.now();
        return new LinkReport(
                now.at(),
                applications.countHeld(),
                applications.count(),
                now.outbox(),
                now.inbox(),
                now.neighbours(),
                now.pending(),
                now.lastReconciliation(),
                space.space().disks(),
                now.remarks());
    }
}
