package org.yiwang.request;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Applications;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.Requested;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/**
 * Carries out an applicant's request, or passes it on, once for each id. The application's history records every
 * request carried out, here or elsewhere, so any later holder recognises it.
 */
@Service
class IdempotentActs {

    private final Applications applications;
    private final ReadingDesk desk;
    private final RequestForwarder passingOn;
    private final RequestedActs acts;
    private final Requests requests;
    private final ThisNode node;
    private final Clock clock;

    IdempotentActs(
            Applications applications,
            ReadingDesk desk,
            RequestForwarder passingOn,
            RequestedActs acts,
            Requests requests,
            ThisNode node,
            Clock clock) {
        this.applications = applications;
        this.desk = desk;
        this.passingOn = passingOn;
        this.acts = acts;
        this.requests = requests;
        this.node = node;
        this.clock = clock;
    }

    /** {@code id} identifies the request; without one each call is another request. */
    @Transactional
    ActOutcome act(ActOnApplication command, @Nullable String id, Actor applicant) {
        if (id == null && command.version() == null && command.action().rule().moves()) {
            throw new Refused(Refusal.invalid("version", "request.idOrVersion"));
        }
        if (id != null && isDone(command, id)) {
            return new ActOutcome(desk.open(command.no(), applicant), null);
        }
        String known = id == null ? UUID.randomUUID().toString() : id;
        return passingOn
                .ask(command, known, applicant)
                .map(passedOn -> new ActOutcome(null, passedOn))
                .orElseGet(() -> new ActOutcome(acts.act(command, applicant, id == null ? null : here(id)), null));
    }

    /** Locks the row, so that the same request at the same moment waits until this one is done. */
    private boolean isDone(ActOnApplication command, String id) {
        Optional<HistoryEntry> entry = applications.lock(command.no()).stream()
                .flatMap(application -> application.history().stream())
                .filter(each ->
                        each.requested() != null && each.requested().id().equals(id))
                .findFirst();
        if (entry.isPresent() && entry.get().action() != command.action()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "request.idTaken");
        }
        return entry.isPresent() && requests.find(command.no(), id).isEmpty();
    }

    private Requested here(String id) {
        return new Requested(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), node.code(), node.name());
    }
}
