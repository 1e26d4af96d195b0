package org.yiwang.request;

import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.node.NodeOpened;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RebuildGuard;
import org.yiwang.replication.Replicate;

/** Takes requests and answers from other nodes, each in the caller's transaction, each once. */
@Service
public class IncomingRequests {

    private final Applications applications;
    private final Requests requests;
    private final RequestExecutor carryingOut;
    private final ThisNode node;
    private final RebuildGuard rebuilding;
    private final ApplicationEventPublisher events;

    IncomingRequests(
            Applications applications,
            Requests requests,
            RequestExecutor carryingOut,
            ThisNode node,
            RebuildGuard rebuilding,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.requests = requests;
        this.carryingOut = carryingOut;
        this.node = node;
        this.rebuilding = rebuilding;
        this.events = events;
    }

    /**
     * Carries a request out when its application is held here, passes it on when the application was handed on, and
     * otherwise keeps it until the application arrives. {@code epoch} is that of the custody by which the sender took
     * this node for the holder. A repeated request gets the same answer again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(ApplicantRequest request, int epoch) {
        Optional<Application> known = applications.lock(request.no());
        Optional<RequestAnswer> given =
                requests.find(request.no(), request.id()).map(FiledRequest::answer);
        if (given.isPresent()) {
            events.publishEvent(ReplicatedAnswers.told(given.get(), request));
        } else {
            proceed(request, epoch, known);
        }
    }

    /**
     * Declines a request that this node could not take and nobody will carry out, so that its applicant no longer
     * waits. An answered one stays as it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(ApplicantRequest request, int epoch, String reason) {
        applications.lock(request.no());
        boolean answered = requests.find(request.no(), request.id())
                .filter(filed -> !filed.isOpen())
                .isPresent();
        if (!answered) {
            carryingOut.decline(request, epoch, reason);
        }
    }

    /** Resumes the requests that were kept until these applications arrived. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(Collection<ApplicationNo> nos) {
        if (!nos.isEmpty()) {
            requests.awaited().stream().filter(nos::contains).forEach(this::arrived);
        }
    }

    private void arrived(ApplicationNo no) {
        requests.of(no).stream()
                .filter(filed -> filed.standing() == FiledRequest.RequestState.KEPT)
                .forEach(filed -> receive(filed.request(), filed.epoch()));
    }

    /** Resumes the requests that were kept while this node was being rebuilt. */
    @EventListener
    void on(NodeOpened event) {
        requests.kept().forEach(filed -> receive(filed.request(), filed.epoch()));
    }

    /**
     * After a call-in, passes unanswered requests on to the new holder, because the previous one may be lost. A request
     * carried out before is not carried out again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recalled(Application application) {
        requests.of(application.no()).stream()
                .filter(FiledRequest::isOpen)
                .forEach(filed -> again(filed.request(), application));
    }

    /**
     * Stores the answer to a request that was made here; the first answer stands, unless a later one says that it is
     * done.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(RequestAnswer answer) {
        applications.lock(answer.no());
        requests.find(answer.no(), answer.requestId())
                .filter(filed -> filed.isOpen() || answer.isDone())
                .ifPresent(filed -> requests.put(filed.answered(answer)));
    }

    /**
     * Passes all open requests on again, because a node above has lost its data; carries out here those whose
     * application has arrived here. A request carried out before is not carried out again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOnAgain() {
        requests.unanswered().stream()
                .map(FiledRequest::request)
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
        if (rebuilding.isUnderWay()) {
            requests.put(FiledRequest.kept(request, node.code(), epoch));
            return;
        }
        switch (NextHop.of(known.map(Application::custody).orElse(null), epoch, node.code())) {
            case HERE -> carryingOut.carryOut(request, known.orElseThrow());
            case ONWARDS -> passOn(request, known.orElseThrow().custody());
            default -> requests.put(FiledRequest.kept(request, node.code(), epoch));
        }
    }

    private void passOn(ApplicantRequest request, Custody custody) {
        requests.find(request.no(), request.id())
                .ifPresent(filed -> requests.put(FiledRequest.passedOn(request, custody.holder(), custody.epoch())));
        RequestPassedOn passedOn = new RequestPassedOn(request, custody.holder(), custody.epoch());
        events.publishEvent(passedOn);
        events.publishEvent(new Replicate<>(ReplicatedRequests.class, passedOn));
    }
}
