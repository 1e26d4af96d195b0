package org.yiwang.application.persistence;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.OpenTask;
import org.yiwang.application.Person;
import org.yiwang.application.Work;
import org.yiwang.application.replica.CaseDigest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.catalogue.Step;

/** An application as columns for lists and one body that is the whole of it. */
record ApplicationRow(
        String no,
        String title,
        String itemCode,
        String itemName,
        String applicantId,
        String applicantNumber,
        String applicantName,
        String channel,
        String state,
        @Nullable String stepName,
        @Nullable String post,
        @Nullable String assignee,
        String origin,
        String holder,
        int epoch,
        long version,
        LocalDateTime submittedAt,
        LocalDateTime changedAt,
        LimitColumns limit,
        int bucket,
        long digest,
        @Nullable String recalls,
        String body) {

    static ApplicationRow of(Application application, LimitColumns limit, String body) {
        Optional<Step> step = application.step();
        return new ApplicationRow(
                application.no().value(),
                application.title(),
                application.item().code(),
                application.item().name(),
                application.applicant().accountId(),
                application.applicant().idNumber(),
                application.applicant().maskedName(),
                application.intake().channel().name(),
                application.state().name(),
                step.map(Step::name).orElse(null),
                post(application),
                assignee(application),
                application.custody().origin().value(),
                application.custody().holder().value(),
                application.custody().epoch(),
                application.version(),
                Utc.of(application.dates().submittedAt()),
                Utc.of(application
                        .history()
                        .get(application.history().size() - 1)
                        .at()),
                limit,
                CaseDigest.bucketOf(application.no()),
                CaseDigest.of(application),
                Recalls.written(application.custody().recalls()),
                body);
    }

    private static @Nullable String post(Application application) {
        return application.standsIn()
                ? OpenTask.ANY_POST
                : application.step().map(Step::post).orElse(null);
    }

    /** Who has the step in hand: the delegate, as long as there is one, else the owner. */
    private static @Nullable String assignee(Application application) {
        Work work = application.work();
        return Stream.of(work.delegate(), work.owner())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Person::username)
                .orElse(null);
    }
}
