package org.yiwang.application.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/**
 * Refuses a second open application of the same applicant for the same item unless the sender confirms it, because it
 * is mostly an oversight. Two submissions at the same moment wait for one another.
 */
@Component
public class Duplicates {

    private final Applications applications;
    private final ActionNames names;
    private final Accounts accounts;

    Duplicates(Applications applications, ActionNames names, Accounts accounts) {
        this.applications = applications;
        this.names = names;
        this.accounts = accounts;
    }

    /** The newest open application of that applicant for that item that this node knows. */
    public Optional<Application> open(String idNumber, String itemCode) {
        return applications.openMatter(SubmissionRules.number(idNumber), itemCode);
    }

    /** The same for a reader who has not submitted yet: clerks see anybody's, applicants their own. */
    public Optional<Application> openFor(Actor reader, String idNumber, String itemCode) {
        return mayAsk(reader, SubmissionRules.number(idNumber)) ? open(idNumber, itemCode) : Optional.empty();
    }

    private boolean mayAsk(Actor reader, String idNumber) {
        return reader.has(Duty.CLERK)
                || accounts.byId(reader.accountId())
                        .filter(account -> idNumber.equals(account.idNumber()))
                        .isPresent();
    }

    /** Refuses an unconfirmed second one; until the transaction ends no other can come between. */
    Optional<Refusal> refusal(Application drawn, @Nullable String known) {
        String number = drawn.applicant().idNumber();
        applications.lockMatter(number, drawn.item().code());
        return applications
                .openMatter(number, drawn.item().code())
                .filter(earlier -> !earlier.no().value().equals(known))
                .map(earlier -> Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "submission.duplicate",
                        "duplicateOf",
                        earlier.no().value(),
                        names.of(earlier.state())));
    }
}
