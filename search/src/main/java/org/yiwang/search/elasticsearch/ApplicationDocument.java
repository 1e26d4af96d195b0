package org.yiwang.search.elasticsearch;

import java.time.Instant;
import java.util.List;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.State;

/**
 * An application as the index keeps it: what is searched and what a hit shows, nothing else. Numbers of persons (identity,
 * telephone, bank card) are not in it, wherever they were typed.
 */
record ApplicationDocument(
        String no,
        String noDigits,
        String title,
        String itemCode,
        String itemName,
        String department,
        String applicantName,
        String shownName,
        List<String> form,
        State state,
        String origin,
        String holder,
        String submittedAt) {

    static ApplicationDocument of(Application application) {
        Applicant applicant = application.applicant();
        PersonalNumbers personal = PersonalNumbers.of(applicant);
        return new ApplicationDocument(
                application.no().value(),
                application.no().value().replace("-", ""),
                personal.hiddenIn(application.title()),
                application.item().code(),
                application.item().name(),
                application.item().department(),
                personal.hiddenIn(applicant.name()),
                applicant.maskedName(),
                application.form().values().stream().map(personal::hiddenIn).toList(),
                application.state(),
                application.custody().origin().value(),
                application.custody().holder().value(),
                application.dates().submittedAt().toString());
    }

    Instant submitted() {
        return Instant.parse(submittedAt);
    }
}
