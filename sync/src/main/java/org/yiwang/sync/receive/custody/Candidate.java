package org.yiwang.sync.receive.custody;

import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.Arrival;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.file.AwaitedFileRecorder.Written;
import org.yiwang.sync.record.IncomingRecord;

/** An application to be checked, with the record that brought it. */
record Candidate(IncomingRecord record, Application application) {

    Candidate {
        if (application.history().isEmpty()) {
            throw RecordRefused.because("noHistory");
        }
    }

    ApplicationNo no() {
        return application.no();
    }

    /** Returns the node that made the newest change. */
    DivisionCode writer() {
        return application.lastEntry().node();
    }

    CustodyVersion standing() {
        return CustodyVersion.of(application);
    }

    Written written() {
        return new Written(application, writer());
    }

    Arrival arrival() {
        return new Arrival(application, record.payload());
    }
}
