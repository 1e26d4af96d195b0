package org.yiwang.sync.request;

import org.springframework.stereotype.Component;
import org.yiwang.application.Applications;
import org.yiwang.base.json.Json;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.request.IncomingRequests;
import org.yiwang.request.RequestAnswer;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

/** Takes answers to requests that were made here. */
@Component
class RequestAnswerReceiver implements RecordReceiver {

    private final IncomingRequests requests;
    private final Applications applications;

    RequestAnswerReceiver(IncomingRequests requests, Applications applications) {
        this.requests = requests;
        this.applications = applications;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.REQUEST_ANSWER;
    }

    @Override
    public void receive(IncomingRecord record) {
        RequestAnswer answer = Json.read(record.payload(), RequestAnswer.class);
        boolean stranger = applications
                .find(answer.no())
                .filter(application -> application.audience().contains(record.source()))
                .isEmpty();
        if (stranger) {
            throw RecordRefused.because(
                    "fromStranger", record.source().value(), answer.no().value());
        }
        requests.receive(answer);
    }
}
