package org.yiwang.request;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Files a request of an applicant, or of staff for them, and passes it on: one open request for each application and action. */
@Service
class RequestForwarder {

    private final Applications applications;
    private final ReadingDesk desk;
    private final RequestedActs acts;
    private final RequestAuthor author;
    private final OutgoingRequests requests;
    private final ThisNode node;

    RequestForwarder(
            Applications applications,
            ReadingDesk desk,
            RequestedActs acts,
            RequestAuthor author,
            OutgoingRequests requests,
            ThisNode node) {
        this.applications = applications;
        this.desk = desk;
        this.acts = acts;
        this.author = author;
        this.requests = requests;
        this.node = node;
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

    private FiledRequest file(ActOnApplication command, String id, Actor actor) {
        Application known = desk.open(command.no(), actor);
        ApplicantRequest request = author.request(command, id, known, actor);
        Refused.ifAny(acts.refusals(command, known, actor, request.asRequested()));
        requests.refuseSecond(command);
        return requests.send(request, known.custody());
    }
}
