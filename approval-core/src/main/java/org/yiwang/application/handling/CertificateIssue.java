package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.deadline.WorkingDays;

/** 制证: the certificate is valid from the day of its issue, until a later day if it has an end. */
@Component
class CertificateIssue implements ActionEffect {

    private static final int MAX_CONDITIONS_LENGTH = 500;

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.CERTIFICATE;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return invalid(!endsLater(act), Detail.VALID_UNTIL, "action.validUntil")
                .or(() -> invalid(
                        act.detail(Detail.CONDITIONS).length() > MAX_CONDITIONS_LENGTH,
                        Detail.CONDITIONS,
                        "action.conditions",
                        MAX_CONDITIONS_LENGTH));
    }

    /** The document holds it all. */
    @Override
    public void apply(Change change, AttemptedAction act) {}

    private static boolean endsLater(AttemptedAction act) {
        String until = act.detail(Detail.VALID_UNTIL);
        try {
            return until.isEmpty()
                    || LocalDate.parse(until)
                            .isAfter(act.at().atZone(WorkingDays.ZONE).toLocalDate());
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
