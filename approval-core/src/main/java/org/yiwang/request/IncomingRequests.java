package org.yiwang.request;

import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.node.ThisNode;

/** Where requests and their answers from other nodes enter this one, each in the caller's transaction, each taken once. */
@Service
public class IncomingRequests {

    private final Applications applications;
    private final Requests requests;
    private final CarryingOut carryingOut;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    IncomingRequests(
            Applications applications,
            Requests requests,
            CarryingOut carryingOut,
            ThisNode node,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.requests = requests;
        this.carryingOut = carryingOut;
        this.node = node;
        this.events = events;
    }

    /**
     * Carries a request out when its application is held here, passes it on when the application was handed on, and keeps
     * it until the application comes otherwise. {@code epoch} is that of the custody by which the sender took this node for
     * the holder. What was answered is answered again the same.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(ApplicantRequest request, int epoch) {
        Optional<Application> known = applications.lock(request.no());
        Optional<RequestAnswer> given =
                requests.find(request.no(), request.id()).map(RequestOnFile::answer);
        if (given.isPresent()) {
            events.publishEvent(new RequestAnswered(given.get(), request.origin()));
        } else {
            proceed(request, epoch, known);
        }
    }

    /** Applications have come here: what was kept until then goes its way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(Collection<ApplicationNo> nos) {
        requests.awaited(nos).forEach(this::arrived);
    }

    private void arrived(ApplicationNo no) {
        requests.of(no).stream()
                .filter(filed -> filed.standing() == RequestOnFile.Standing.KEPT)
                .forEach(filed -> receive(filed.request(), filed.epoch()));
    }

    /** What became of a request that was made here; the first answer stands, unless a later one says that it is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(RequestAnswer answer) {
        applications.lock(answer.no());
        requests.find(answer.no(), answer.requestId())
                .filter(filed -> filed.isOpen() || answer.isDone())
                .ifPresent(filed -> requests.put(filed.answered(answer)));
    }

    /**
     * Passes all open requests on again, for a node above has lost what it knew; one whose application has come here is
     * carried out here. What was done before is not done again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOnAgain() {
        requests.unanswered().stream()
                .map(RequestOnFile::request)
                .forEach(request -> applications.lock(request.no()).ifPresent(known -> again(request, known)));
    }

    private void again(ApplicantRequest request, Application known) {
        if (known.isHeldBy(node.code())) {
            carryingOut.carryOut(request, known);
        } else {
            passOn(request, known.custody());
        }
    }

    private void proceed(ApplicantRequest request, int epoch, Optional<Application> known) {
        switch (NextStop.of(known.map(Application::custody).orElse(null), epoch, node.code())) {
            case HERE -> carryingOut.carryOut(request, known.orElseThrow());
            case ONWARDS -> passOn(request, known.orElseThrow().custody());
            default -> requests.put(RequestOnFile.kept(request, node.code(), epoch));
        }
    }

    private void passOn(ApplicantRequest request, Custody custody) {
        requests.find(request.no(), request.id())
                .ifPresent(filed -> requests.put(RequestOnFile.passedOn(request, custody.holder(), custody.epoch())));
        events.publishEvent(new RequestPassedOn(request, custody.holder(), custody.epoch()));
    }
}
