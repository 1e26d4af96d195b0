package org.yiwang.worklist.persistence;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.work.OpenTask;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.base.persistence.Utc;
import org.yiwang.catalogue.Step;

/** An open application as lists find and show it. */
record OpenRow(
        String no,
        long version,
        String title,
        String itemName,
        String applicantName,
        String channel,
        String state,
        @Nullable String outcome,
        @Nullable String stepName,
        @Nullable String post,
        @Nullable String assignee,
        String origin,
        String holder,
        LocalDateTime submittedAt,
        LocalDateTime changedAt,
        LimitColumns limit,
        String departments) {

    static OpenRow of(Application application, LimitColumns limit) {
        Optional<Step> step = application.step();
        return new OpenRow(
                application.no().value(),
                application.version(),
                application.title(),
                application.item().name(),
                application.applicant().maskedName(),
                application.intake().channel().name(),
                application.state().name(),
                Outcome.of(application).map(Outcome::name).orElse(null),
                step.map(Step::name).orElse(null),
                post(application),
                assignee(application),
                application.custody().origin().value(),
                application.custody().holder().value(),
                Utc.of(application.dates().submittedAt()),
                ClosedRow.changedAt(application),
                limit,
                DepartmentColumn.of(application.item()));
    }

    private static @Nullable String post(Application application) {
        return application.standsIn()
                ? OpenTask.ANY_POST
                : application.step().map(Step::post).orElse(null);
    }

    /** The person who has the step in hand: the delegate, if there is one, else the owner. */
    private static @Nullable String assignee(Application application) {
        Work work = application.work();
        return Stream.of(work.delegate(), work.owner())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Person::username)
                .orElse(null);
    }
}
