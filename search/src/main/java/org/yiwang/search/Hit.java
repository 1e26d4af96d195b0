package org.yiwang.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.State;
import org.yiwang.division.DivisionCode;

/** An application found. The applicant's name is masked, also in the title and the highlights. {@code outcome} is null while it is not decided. */
public record Hit(
        ApplicationNo no,
        String title,
        String itemName,
        String applicantName,
        DivisionCode origin,
        DivisionCode holder,
        State state,
        @Nullable Outcome outcome,
        Instant submittedAt,
        List<Highlight> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
