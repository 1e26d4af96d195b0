package org.yiwang.sync.request;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

/** Takes requests from the nodes where they were made, and from those that held the application meanwhile. */
@Component
class RequestReceiver implements RecordReceiver {

    private final IncomingRequests requests;
    private final Applications applications;
    private final DivisionCode here;

    RequestReceiver(IncomingRequests requests, Applications applications, ThisNode node) {
        this.requests = requests;
        this.applications = applications;
        here = node.code();
    }

    @Override
    public RecordName kind() {
        return RecordKinds.REQUEST;
    }

    @Override
    public void receive(IncomingRecord record) {
        ApplicantRequest request = Json.read(record.payload(), ApplicantRequest.class);
        Optional<Application> known = applications.find(request.no());
        if (known.isPresent()) {
            checkSource(record, request, known.get());
        } else if (!here.covers(request.origin())) {
            throw RecordRefused.notForThisNode("notForThisNode");
        }
        requests.receive(request, record.epoch());
    }

    /** Its applicant no longer waits for what nobody will carry out, and may ask again. */
    @Override
    public void discarded(IncomingRecord record, String reason) {
        ApplicantRequest request = Json.read(record.payload(), ApplicantRequest.class);
        Optional<Application> known = applications.find(request.no());
        known.ifPresent(application -> checkSource(record, request, application));
        if (known.isPresent() || record.source().equals(request.origin())) {
            requests.decline(request, record.epoch(), reason);
        }
    }

    private static void checkSource(IncomingRecord record, ApplicantRequest request, Application known) {
        if (!known.custody().origin().equals(request.origin())) {
            throw RecordRefused.because(
                    "otherOrigin",
                    request.origin().value(),
                    known.custody().origin().value());
        }
        if (!known.audience().contains(record.source())) {
            throw RecordRefused.because(
                    "fromStranger", record.source().value(), request.no().value());
        }
    }
}
