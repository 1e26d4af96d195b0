package org.yiwang.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/** Who may look at an application: applicants at their own, clerks and auditors at what their node knows. */
@Service
class Readers {

    private static final Set<Duty> READING = EnumSet.of(Duty.CLERK, Duty.DIRECTOR, Duty.AUDITOR, Duty.ADMINISTRATOR);

    private final Applications applications;
    private final Looks looks;
    private final ThisNode node;
    private final Clock clock;

    Readers(Applications applications, Looks looks, ThisNode node, Clock clock) {
        this.applications = applications;
        this.looks = looks;
        this.node = node;
        this.clock = clock;
    }

    Application open(ApplicationNo no, Actor reader) {
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
        return reader.isStaff()
                ? READING.stream().anyMatch(reader::has)
                : application.applicant().accountId().equals(reader.accountId());
    }
}
