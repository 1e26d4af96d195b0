package org.yiwang.request;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
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
        } else if (!mayCome(request, from.here())) {
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

    /** An applicant asks at the origin, which is here or below; a window may be above the holder as well. */
    private static boolean mayCome(ApplicantRequest request, DivisionCode here) {
        return here.sharesCountyWith(request.origin());
    }

    private static boolean isFromItsPlace(ApplicantRequest request, Application known) {
        return request.clerk() == null
                ? known.custody().origin().equals(request.origin())
                : known.audience().contains(request.origin());
    }

    private static void checkSource(Source from, ApplicantRequest request, Application known) {
        if (!isFromItsPlace(request, known)) {
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
