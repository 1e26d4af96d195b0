package org.yiwang.search.elasticsearch;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.State;
import org.yiwang.masking.Mask;

/**
 * An application as the index keeps it: the fields searched and the fields that a hit shows, nothing else. It contains
 * no personal numbers, wherever and however they were typed, and no representative: the index can be copied and read
 * apart from the database, and no search needs them. It contains the applicant's name, which a hit masks.
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
        @Nullable Outcome outcome,
        String origin,
        String holder,
        String submittedAt) {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\uFDD0-\\uFDEF]+");
    private static final String HIDDEN = "***";

    static ApplicationDocument of(Application application) {
        Applicant applicant = application.applicant();
        Mask others = application.personalData().except(applicant.name());
        return new ApplicationDocument(
                application.no().value(),
                application.no().value().replace("-", ""),
                plain(others, application.title()),
                application.item().code(),
                application.item().name(),
                application.item().department(),
                plain(others, applicant.name()),
                applicant.maskedName(),
                application.form().values().stream()
                        .map(answer -> plain(others, answer))
                        .toList(),
                application.state(),
                Outcome.of(application).orElse(null),
                application.custody().origin().value(),
                application.custody().holder().value(),
                application.dates().submittedAt().toString());
    }

    /** Masks {@code others}; replaces noncharacters with spaces, because the index marks its matches with them. */
    private static String plain(Mask others, String text) {
        return others.without(NO_TEXT.matcher(text).replaceAll(" "), HIDDEN);
    }

    Instant submitted() {
        return Instant.parse(submittedAt);
    }
}
