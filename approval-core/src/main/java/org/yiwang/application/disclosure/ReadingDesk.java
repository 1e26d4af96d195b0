package org.yiwang.application.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.LookLog;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;
import org.yiwang.node.ThisNode;

/**
 * Opens applications for their readers. A case of another department is opened to those who give a reason, for that day;
 * the record of looks keeps it.
 */
@Service
public class ReadingDesk {

    /** The refusal of a case of another department, which a reason opens. */
    public static final String OTHER_DEPARTMENT = "application.otherDepartment";

    private static final int MIN_REASON = 5;
    private static final int MAX_REASON = 200;

    private final Applications applications;
    private final Readers readers;
    private final LookLog looks;
    private final ThisNode node;
    private final Clock clock;

    ReadingDesk(Applications applications, Readers readers, LookLog looks, ThisNode node, Clock clock) {
        this.applications = applications;
        this.readers = readers;
        this.looks = looks;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Opens an application: applicants their own, staff those of their node's area. Records a look by staff whose node
     * does not hold it, or whose department it does not concern.
     *
     * @throws Refused when it does not exist, or this reader may not see it, or has not said today why they look
     */
    public Application open(ApplicationNo no, Actor reader) {
        Application application = find(no, reader);
        boolean concerned = readers.isConcerned(application, reader);
        if (!concerned && !looks.isExplained(no, reader, today())) {
            throw Refused.because(
                    Refusal.Kind.FORBIDDEN,
                    OTHER_DEPARTMENT,
                    Department.names(application.item().departments()),
                    MIN_REASON);
        }
        if (!concerned || reader.isStaff() && !application.isHeldBy(node.code())) {
            looks.record(no, reader, clock.instant());
        }
        return application;
    }

    /**
     * Opens an application of another department until the end of the day, and records why.
     *
     * @throws Refused when this reader may not see it at all, or the reason is none
     */
    public Application open(ApplicationNo no, Actor reader, String reason) {
        Application application = find(no, reader);
        String why = PlainText.of(reason);
        int length = PlainText.length(why);
        if (length < MIN_REASON || length > MAX_REASON) {
            throw new Refused(Refusal.invalid("reason", "application.lookReason", MIN_REASON, MAX_REASON));
        }
        looks.recordExplained(no, reader, why, clock.instant());
        return application;
    }

    private Application find(ApplicationNo no, Actor reader) {
        return applications
                .find(no)
                .filter(found -> readers.mayRead(found, reader))
                .orElseThrow(() -> Applications.unknown(no));
    }

    private Instant today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE)
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();
    }
}
