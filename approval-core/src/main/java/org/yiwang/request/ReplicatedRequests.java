package org.yiwang.request;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.json.Json;
import org.yiwang.replication.Audience;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Sends requests on to the holder, from their origin or from a former holder of the application. */
@Component
public class ReplicatedRequests implements ReplicatedKind<RequestPassedOn> {

    private final IncomingRequests requests;
    private final Applications applications;

    ReplicatedRequests(IncomingRequests requests, Applications applications) {
        this.requests = requests;
        this.applications = applications;
    }

    @Override
    public RecordName name() {
        return new RecordName("request", 2, 2);
    }

    @Override
    public Class<RequestPassedOn> type() {
        return RequestPassedOn.class;
    }

    @Override
    public String key(RequestPassedOn passedOn) {
        return passedOn.request().no().value();
    }

    /** A request has one version. */
    @Override
    public long version(RequestPassedOn passedOn) {
        return 1;
    }

    @Override
    public int epoch(RequestPassedOn passedOn) {
        return passedOn.epoch();
    }

    @Override
    public Audience audience(RequestPassedOn passedOn) {
        return Audience.only(passedOn.holder());
    }

    /** Only the request travels as text; the envelope holds the rest. */
    @Override
    public String write(RequestPassedOn passedOn) {
        return Json.write(passedOn.request());
    }

    @Override
    public RequestPassedOn read(String text, Source from) {
        return new RequestPassedOn(Json.read(text, ApplicantRequest.class), from.here(), from.epoch());
    }

    @Override
    public void receive(RequestPassedOn passedOn, Source from) {
        ApplicantRequest request = passedOn.request();
        Optional<Application> known = applications.find(request.no());
        if (known.isPresent()) {
            checkSource(from, request, known.get());
        } else if (!from.here().sharesCountyWith(request.origin())) {
            throw RecordRefused.notForThisNode("notForThisNode");
        }
        requests.receive(request, passedOn.epoch());
    }

    /** Declines the request, so that its applicant no longer waits and may ask again. */
    @Override
    public void discarded(RequestPassedOn passedOn, Source from, String reason) {
        ApplicantRequest request = passedOn.request();
        Optional<Application> known = applications.find(request.no());
        known.ifPresent(application -> checkSource(from, request, application));
        if (known.isPresent() || from.node().equals(request.origin())) {
            requests.decline(request, passedOn.epoch(), reason);
        }
    }

    private static void checkSource(Source from, ApplicantRequest request, Application known) {
        if (!known.custody().origin().equals(request.origin())) {
            throw RecordRefused.because(
                    "otherOrigin",
                    request.origin().value(),
                    known.custody().origin().value());
        }
        if (!known.audience().contains(from.node())) {
            throw RecordRefused.because(
                    "fromStranger", from.node().value(), request.no().value());
        }
    }
}
