package org.yiwang.application.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
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
    private final IntakeChannels channels;
    private final AuditLog audit;

    Duplicates(Applications applications, ActionNames names, IntakeChannels channels, AuditLog audit) {
        this.applications = applications;
        this.names = names;
        this.channels = channels;
        this.audit = audit;
    }

    /** The newest open application of that applicant for that item that this node knows. */
    public Optional<Application> open(String idNumber, String itemCode) {
        return applications.openMatter(SubmissionRules.number(idNumber), itemCode);
    }

    /**
     * The same for a reader who has not submitted yet: clerks who may enter an application for the item see anybody's, which
     * is recorded; applicants what they sent themselves, and all of their own when it is proven who they are.
     */
    public Optional<Application> openFor(Actor reader, String idNumber, Item item) {
        Deed question = Deed.done(reader.who(), Act.LOOKUP, "OPEN_MATTER", "");
        if (reader.isStaff() && channels.openTo(reader, item).isEmpty()) {
            audit.record(question.ended(Outcome.REFUSED, item.code()));
            return Optional.empty();
        }
        Optional<Application> known = open(idNumber, item.code()).filter(earlier -> mayKnow(reader, earlier));
        if (reader.isStaff()) {
            audit.record(question.about(known.map(found -> found.no().value()).orElse(""))
                    .ended(Outcome.DONE, item.code()));
        }
        return known;
    }

    private static boolean mayKnow(Actor reader, Application earlier) {
        return reader.has(Duty.CLERK)
                || earlier.isOf(reader)
                || reader.isProvenAs(earlier.applicant().idNumber());
    }

    /**
     * Refuses an unconfirmed second one; until the transaction ends no other can come between. A sender who only says that
     * the number is theirs learns that there is one, and nothing of it.
     */
    Optional<Refusal> refusal(Application drawn, @Nullable String known, Actor sender) {
        String number = drawn.applicant().idNumber();
        applications.lockMatter(number, drawn.item().code());
        return applications
                .openMatter(number, drawn.item().code())
                .filter(earlier -> !earlier.no().value().equals(known))
                .map(earlier -> mayKnow(sender, earlier)
                        ? Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "submission.duplicate",
                                "duplicateOf",
                                earlier.no().value(),
                                names.of(earlier.state()))
                        : Refusal.of(Refusal.Kind.CONFLICT, "submission.duplicateUnproven", null));
    }
}
