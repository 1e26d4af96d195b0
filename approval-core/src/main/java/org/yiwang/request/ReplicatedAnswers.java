package org.yiwang.request;

import org.springframework.stereotype.Component;
import org.yiwang.application.Applications;
import org.yiwang.base.json.Json;
import org.yiwang.replication.Audience;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.Replicate;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Sends the answer to a request to the node where it was made. */
@Component
public class ReplicatedAnswers implements ReplicatedKind<AddressedAnswer> {

    private final IncomingRequests requests;
    private final Applications applications;

    ReplicatedAnswers(IncomingRequests requests, Applications applications) {
        this.requests = requests;
        this.applications = applications;
    }

    /** The event that sends an answer to the origin of its request. */
    static Replicate<AddressedAnswer> told(RequestAnswer answer, ApplicantRequest request) {
        return new Replicate<>(ReplicatedAnswers.class, new AddressedAnswer(answer, request.origin()));
    }

    @Override
    public RecordName name() {
        return RecordName.first("request_answer");
    }

    @Override
    public Class<AddressedAnswer> type() {
        return AddressedAnswer.class;
    }

    @Override
    public String key(AddressedAnswer addressed) {
        return addressed.answer().no().value();
    }

    /** The first answer stands, unless a later one says that it is done. */
    @Override
    public long version(AddressedAnswer addressed) {
        return 1;
    }

    @Override
    public Audience audience(AddressedAnswer addressed) {
        return Audience.only(addressed.origin());
    }

    /** The reader is the origin. */
    @Override
    public String write(AddressedAnswer addressed) {
        return Json.write(addressed.answer());
    }

    @Override
    public AddressedAnswer read(String text, Source from) {
        return new AddressedAnswer(Json.read(text, RequestAnswer.class), from.here());
    }

    @Override
    public void receive(AddressedAnswer addressed, Source from) {
        RequestAnswer answer = addressed.answer();
        boolean stranger = applications
                .find(answer.no())
                .filter(application -> application.audience().contains(from.node()))
                .isEmpty();
        if (stranger) {
            throw RecordRefused.because(
                    "fromStranger", from.node().value(), answer.no().value());
        }
        requests.receive(answer);
    }
}
