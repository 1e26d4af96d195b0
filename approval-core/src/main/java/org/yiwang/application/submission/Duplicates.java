package org.yiwang.application.submission;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.LookLog;
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
    private final LookLog looks;
    private final Clock clock;

    Duplicates(Applications applications, ActionNames names, IntakeChannels channels, LookLog looks, Clock clock) {
        this.applications = applications;
        this.names = names;
        this.channels = channels;
        this.looks = looks;
        this.clock = clock;
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
        if (reader.isStaff() && channels.openTo(reader, item).isEmpty()) {
            return Optional.empty();
        }
        Optional<Application> known = open(idNumber, item.code()).filter(earlier -> mayKnow(reader, earlier));
        known.filter(earlier -> reader.isStaff())
                .ifPresent(earlier -> looks.record(earlier.no(), reader, clock.instant()));
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
