package org.yiwang.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.deadline.WorkingDays;

/** Judges the validity of documents: by later decisions, then by the application, then by the day. */
@Component
public class Standings {

    private final LaterDecisions later;
    private final Clock clock;

    Standings(LaterDecisions later, Clock clock) {
        this.later = later;
        this.clock = clock;
    }

    /** The standing of {@code document}, one of {@code application}, now. */
    public Standing of(IssuedDocument document, Application application) {
        Optional<LaterDecision> decision = later.about(application.no(), document.verificationCode());
        return decision.map(found -> new Standing(found.standing(), found))
                .orElseGet(() -> new Standing(own(document, application), null));
    }

    private Validity own(IssuedDocument document, Application application) {
        Validity validity = Validity.of(document, application);
        return validity == Validity.VALID && isOver(document) ? Validity.EXPIRED : validity;
    }

    /** Whether the last day of its validity is over. */
    public boolean isOver(IssuedDocument document) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        return document.facts().stream()
                .filter(fact -> fact.name().equals("validUntil"))
                .map(Fact::text)
                .anyMatch(until -> LocalDate.parse(until).isBefore(today));
    }
}
