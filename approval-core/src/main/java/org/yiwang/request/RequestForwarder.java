package org.yiwang.request;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.Replicate;

/** Files an applicant's request and passes it on: one open request for each application and action. */
@Service
class RequestForwarder {

    private final Applications applications;
    private final ReadingDesk desk;
    private final RequestedActs acts;
    private final Requests requests;
    private final RequestTexts texts;
    private final ThisNode node;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestForwarder(
            Applications applications,
            ReadingDesk desk,
            RequestedActs acts,
            Requests requests,
            RequestTexts texts,
            ThisNode node,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.desk = desk;
        this.acts = acts;
        this.requests = requests;
        this.texts = texts;
        this.node = node;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Passes a request on, in the caller's transaction, and locks the application's row meanwhile, so that it stays at
     * its holder. Empty when no other node has to act: the application is held here, or is over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<FiledRequest> ask(ActOnApplication command, String id, Actor applicant) {
        Optional<Application> locked = applications.lock(command.no());
        Optional<FiledRequest> before = requests.find(command.no(), id);
        if (before.isPresent()) {
            return before.map(filed -> same(filed, command, applicant));
        }
        return locked.filter(this::isElsewhere).map(known -> file(command, id, applicant));
    }

    private boolean isElsewhere(Application application) {
        return !application.isHeldBy(node.code()) && !application.state().isFinal();
    }

    private static FiledRequest same(FiledRequest filed, ActOnApplication command, Actor applicant) {
        ApplicantRequest request = filed.request();
        boolean same =
                request.action() == command.action() && request.accountId().equals(applicant.accountId());
        if (!same) {
            throw Refused.because(Refusal.Kind.CONFLICT, "request.idTaken");
        }
        return filed;
    }

    private FiledRequest file(ActOnApplication command, String id, Actor applicant) {
        Application known = desk.open(command.no(), applicant);
        Refused.ifAny(acts.refusals(command, known, applicant));
        refuseASecondOne(command);
        Custody custody = known.custody();
        FiledRequest passedOn =
                FiledRequest.passedOn(request(command, id, applicant), custody.holder(), custody.epoch());
        requests.put(passedOn);
        RequestPassedOn told = new RequestPassedOn(passedOn.request(), custody.holder(), custody.epoch());
        events.publishEvent(told);
        events.publishEvent(new Replicate<>(ReplicatedRequests.class, told));
        return passedOn;
    }

    private void refuseASecondOne(ActOnApplication command) {
        requests.of(command.no()).stream()
                .filter(FiledRequest::isOpen)
                .filter(filed -> filed.request().action() == command.action())
                .findFirst()
                .ifPresent(open -> {
                    throw new Refused(texts.alreadyAsked(open));
                });
    }

    private ApplicantRequest request(ActOnApplication command, String id, Actor applicant) {
        return new ApplicantRequest(
                id,
                command.no(),
                command.action(),
                command.comment().strip(),
                command.details(),
                command.materials(),
                applicant.accountId(),
                applicant.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                node.code(),
                node.name(),
                command.version());
    }
}
