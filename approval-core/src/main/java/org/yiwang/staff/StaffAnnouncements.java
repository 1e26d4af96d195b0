package org.yiwang.staff;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.Replicate;

/** Tells the node where a person works, or worked until now, of the newest record, in the caller's transaction. */
@Component
class StaffAnnouncements {

    private final StaffArrivals arrivals;
    private final ThisNode here;
    private final ApplicationEventPublisher events;

    StaffAnnouncements(StaffArrivals arrivals, ThisNode here, ApplicationEventPublisher events) {
        this.arrivals = arrivals;
        this.here = here;
        this.events = events;
    }

    void tell(StaffMember member) {
        if (member.node().equals(here.code())) {
            arrivals.receive(member);
        } else {
            events.publishEvent(new Replicate<>(ReplicatedStaff.class, member));
        }
    }
}
