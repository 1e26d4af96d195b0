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

/** Where requests and their answers from other nodes enter this one, each in the caller's transaction, each taken once. */
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
     * Carries a request out when its application is held here, passes it on when the application was handed on, and keeps
     * it until the application comes otherwise. {@code epoch} is that of the custody by which the sender took this node for
     * the holder. What was answered is answered again the same.
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
     * Answers a request that this node could not take and nobody will carry out, so that its applicant no longer waits.
     * One that was answered stays as it is.
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

    /** Applications have come here: what was kept until then goes its way. */
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

    /** What was kept while this node was being rebuilt goes its way. */
    @EventListener
    void on(NodeOpened event) {
        requests.kept().forEach(filed -> receive(filed.request(), filed.epoch()));
    }

    /**
     * Custody of an application was recalled: what nobody has answered goes to who holds it now, for its holder until then
     * may be lost. What was done before is not done again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recalled(Application application) {
        requests.of(application.no()).stream()
                .filter(FiledRequest::isOpen)
                .forEach(filed -> again(filed.request(), application));
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
