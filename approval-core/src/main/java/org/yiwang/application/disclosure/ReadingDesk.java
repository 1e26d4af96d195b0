package org.yiwang.application.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;

/**
 * Opens applications for their readers. A case of another department is opened to those who give a reason, for that day;
 * the audit keeps it.
 */
@Service
public class ReadingDesk {

    /** The refusal of a case of another department, which a reason opens. */
    public static final String OTHER_DEPARTMENT = "application.otherDepartment";

    private static final int MIN_REASON = 5;
    private static final int MAX_REASON = 200;

    private final Applications applications;
    private final Readers readers;
    private final AuditLog audit;
    private final Clock clock;

    ReadingDesk(Applications applications, Readers readers, AuditLog audit, Clock clock) {
        this.applications = applications;
        this.readers = readers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an application: applicants their own, staff those of their node's area. Records each look by staff.
     *
     * @throws Refused when it does not exist, or this reader may not see it, or has not said today why they look
     */
    public Application open(ApplicationNo no, Actor reader) {
        Application application = find(no, reader);
        boolean concerned = readers.isConcerned(application, reader);
        if (!concerned && !audit.gaveReason(reader.accountId(), no.value(), today())) {
            throw Refused.because(
                    Refusal.Kind.FORBIDDEN,
                    OTHER_DEPARTMENT,
                    Department.names(application.item().departments()),
                    MIN_REASON);
        }
        if (reader.isStaff()) {
            audit.record(look(no, reader));
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
        audit.record(look(no, reader).because(why));
        return application;
    }

    private static Deed look(ApplicationNo no, Actor reader) {
        return Deed.done(reader.who(), Act.LOOK, "CASE", no.value());
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
