package org.yiwang.request;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.base.refusal.Refused;
import org.yiwang.replication.Replicate;

/** The requests that go out from here: one open request for each application and action, told to the holder. */
@Component
class OutgoingRequests {

    private final Requests requests;
    private final RequestTexts texts;
    private final ApplicationEventPublisher events;

    OutgoingRequests(Requests requests, RequestTexts texts, ApplicationEventPublisher events) {
        this.requests = requests;
        this.texts = texts;
        this.events = events;
    }

    Optional<FiledRequest> find(ApplicationNo no, String id) {
        return requests.find(no, id);
    }

    /** Refuses a second request while the first of the same kind is open. */
    void refuseSecond(ActOnApplication command) {
        requests.of(command.no()).stream()
                .filter(FiledRequest::isOpen)
                .filter(filed -> filed.request().action() == command.action())
                .findFirst()
                .ifPresent(open -> {
                    throw new Refused(texts.alreadyAsked(open));
                });
    }

    /** Files a request and tells the node that holds the application, in the caller's transaction. */
    FiledRequest send(ApplicantRequest request, Custody custody) {
        FiledRequest passedOn = FiledRequest.passedOn(request, custody.holder(), custody.epoch());
        requests.put(passedOn);
        RequestPassedOn told = new RequestPassedOn(request, custody.holder(), custody.epoch());
        events.publishEvent(told);
        events.publishEvent(new Replicate<>(ReplicatedRequests.class, told));
        return passedOn;
    }
}
