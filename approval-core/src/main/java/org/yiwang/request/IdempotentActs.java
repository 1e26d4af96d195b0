package org.yiwang.request;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.action.Role;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;

/**
 * Carries out a request of an applicant, or of staff for them, or passes it on, once for each id. The application's
 * history records every request carried out, here or elsewhere, so any later holder recognises it.
 */
@Service
class IdempotentActs {

    private final Applications applications;
    private final ReadingDesk desk;
    private final RequestForwarder passingOn;
    private final RequestedActs acts;
    private final RequestAuthor author;
    private final Requests requests;

    IdempotentActs(
            Applications applications,
            ReadingDesk desk,
            RequestForwarder passingOn,
            RequestedActs acts,
            RequestAuthor author,
            Requests requests) {
        this.applications = applications;
        this.desk = desk;
        this.passingOn = passingOn;
        this.acts = acts;
        this.author = author;
        this.requests = requests;
    }

    /** {@code id} identifies the request; without one each call is another request. */
    @Transactional
    ActOutcome act(ActOnApplication command, @Nullable String id, Actor actor) {
        if (id == null && command.version() == null && command.action().rule().moves()) {
            throw new Refused(Refusal.invalid("version", "request.idOrVersion"));
        }
        if (id != null && isDone(command, id)) {
            return new ActOutcome(desk.open(command.no(), actor), null);
        }
        String known = id == null ? UUID.randomUUID().toString() : id;
        return passingOn
                .ask(command, known, actor)
                .map(passedOn -> new ActOutcome(null, passedOn))
                .orElseGet(() -> new ActOutcome(acts.act(command, actor, here(command, id, known, actor)), null));
    }

    /** Locks the row, so that the same request at the same moment waits until this one is done. */
    private boolean isDone(ActOnApplication command, String id) {
        Optional<HistoryEntry> entry = applications.lock(command.no()).stream()
                .flatMap(application -> application.history().stream())
                .filter(each -> isOf(id, each))
                .findFirst();
        if (entry.isPresent() && entry.get().action() != command.action()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "request.idTaken");
        }
        return entry.isPresent() && requests.find(command.no(), id).isEmpty();
    }

    /** The request as the history records it: with the clerk who acts for the applicant; null without id and clerk. */
    private @Nullable Requested here(ActOnApplication command, @Nullable String id, String known, Actor actor) {
        ActingClerk clerk = clerk(command, actor).orElse(null);
        return id == null && clerk == null ? null : author.here(known, clerk);
    }

    private Optional<ActingClerk> clerk(ActOnApplication command, Actor actor) {
        return applications.find(command.no()).flatMap(application -> author.clerk(command, application, actor));
    }

    /** Whether a member of staff takes this action for the applicant, or repeats a request to do so. */
    boolean isForApplicant(ActOnApplication command, @Nullable String id, Actor staff) {
        return command.action().rule().roles().contains(Role.FOR_APPLICANT)
                && (clerk(command, staff).isPresent() || id != null && isKnown(command.no(), id));
    }

    private boolean isKnown(ApplicationNo no, String id) {
        return requests.find(no, id).isPresent()
                || applications.find(no).stream()
                        .flatMap(application -> application.history().stream())
                        .anyMatch(entry -> isOf(id, entry));
    }

    private static boolean isOf(String id, HistoryEntry entry) {
        return entry.requested() != null && entry.requested().id().equals(id);
    }
}
