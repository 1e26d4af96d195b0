package org.yiwang.application.persistence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.base.persistence.Utc;

/** An application as a row: columns to find and judge it by, and the whole of it as one body. */
record ApplicationRow(
        String no,
        String itemCode,
        String applicantId,
        String applicantNumber,
        String state,
        String origin,
        @Nullable String place,
        String holder,
        int epoch,
        long version,
        LocalDateTime submittedAt,
        int bucket,
        long digest,
        @Nullable String recalls,
        String body) {

    static ApplicationRow of(Application application, String body) {
        return new ApplicationRow(
                application.no().value(),
                application.item().code(),
                application.applicant().accountId(),
                application.applicant().idNumber(),
                application.state().name(),
                application.custody().origin().value(),
                application.intake().place() == null
                        ? null
                        : application.intake().place().value(),
                application.custody().holder().value(),
                application.custody().epoch(),
                application.version(),
                Utc.of(application.dates().submittedAt()),
                ApplicationDigest.bucketOf(application.no()),
                ApplicationDigest.of(application),
                CallIns.written(application.custody().recalls()),
                body);
    }
}
