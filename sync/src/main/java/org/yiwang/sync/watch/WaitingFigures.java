package org.yiwang.sync.watch;

import org.springframework.stereotype.Component;
import org.yiwang.request.Requests;
import org.yiwang.sync.file.AttachmentLedger;
import org.yiwang.sync.receive.custody.SetAside;
import org.yiwang.sync.receive.inbox.Quarantine;

/** Counts what waits for a person, for another node's answer or for a file. */
@Component
class WaitingFigures {

    private final Quarantine quarantine;
    private final SetAside setAside;
    private final Requests requests;
    private final AttachmentLedger attachments;

    WaitingFigures(Quarantine quarantine, SetAside setAside, Requests requests, AttachmentLedger attachments) {
        this.quarantine = quarantine;
        this.setAside = setAside;
        this.requests = requests;
        this.attachments = attachments;
    }

    Waiting now() {
        return new Waiting(
                quarantine.countBySource(), requests.countOpenByHolder(), setAside.count(), attachments.countAwaited());
    }
}
