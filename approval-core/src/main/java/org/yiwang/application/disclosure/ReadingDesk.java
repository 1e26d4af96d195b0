package org.yiwang.application.disclosure;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.LookLog;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/** Opens applications for their readers: applicants read their own, clerks and auditors those that their node knows. */
@Service
public class ReadingDesk {

    private static final Set<Duty> READING = EnumSet.of(Duty.CLERK, Duty.DIRECTOR, Duty.AUDITOR, Duty.ADMINISTRATOR);

    private final Applications applications;
    private final LookLog looks;
    private final ThisNode node;
    private final Clock clock;

    ReadingDesk(Applications applications, LookLog looks, ThisNode node, Clock clock) {
        this.applications = applications;
        this.looks = looks;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Opens an application: applicants their own, staff those of their node's area. Records a look by staff whose node
     * does not hold it.
     *
     * @throws org.yiwang.base.refusal.Refused when it does not exist, or this reader may not see it
     */
    public Application open(ApplicationNo no, Actor reader) {
        Application application = applications
                .find(no)
                .filter(found -> mayRead(found, reader))
                .orElseThrow(() -> Applications.unknown(no));
        if (reader.isStaff() && !application.isHeldBy(node.code())) {
            looks.record(no, reader, clock.instant());
        }
        return application;
    }

    private static boolean mayRead(Application application, Actor reader) {
        return reader.isStaff() ? READING.stream().anyMatch(reader::has) : application.isOf(reader);
    }
}
