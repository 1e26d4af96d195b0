package org.yiwang.request;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.handling.Roles;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.Requested;
import org.yiwang.application.work.Person;
import org.yiwang.base.json.Additions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Writes down who asks for an act here and now: the applicant, or a member of staff for them. */
@Component
class RequestAuthor {

    private static final String FIRST_CONTACT = "首问责任人";

    private final Roles roles;
    private final ThisNode node;
    private final Clock clock;

    RequestAuthor(Roles roles, ThisNode node, Clock clock) {
        this.roles = roles;
        this.node = node;
        this.clock = clock;
    }

    /** The member of staff who would act for the applicant; empty when the act is the actor's own. */
    Optional<ActingClerk> clerk(ActOnApplication command, Application known, Actor actor) {
        return roles.isForApplicant(command.action(), known, actor)
                ? Optional.of(new ActingClerk(
                        Person.of(actor), roles.window(known, actor).orElse(FIRST_CONTACT)))
                : Optional.empty();
    }

    /** The request to send to the holder. */
    ApplicantRequest request(ActOnApplication command, String id, Application known, Actor actor) {
        ActingClerk clerk = clerk(command, known, actor).orElse(null);
        return new ApplicantRequest(
                id,
                command.no(),
                command.action(),
                command.comment().strip(),
                command.details(),
                command.materials(),
                actor.accountId(),
                clerk == null ? actor.displayName() : known.applicant().name(),
                now(),
                node.code(),
                node.name(),
                command.version(),
                clerk,
                actor.isProvenAs(known.applicant().idNumber()) ? true : null,
                Additions.NONE);
    }

    /** The request that the history records for an act carried out here. */
    Requested here(String id, @Nullable ActingClerk clerk) {
        return new Requested(id, now(), node.code(), node.name(), clerk);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
