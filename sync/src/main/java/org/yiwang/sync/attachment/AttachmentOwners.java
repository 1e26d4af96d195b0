package org.yiwang.sync.attachment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;

/** Knows which files belong to which applications, so that a file is given only to nodes that may know of one. */
@Component
public class AttachmentOwners {

    /** Where other nodes ask for files, followed by the hash. */
    public static final String PATH = "/internal/attachments/";

    private final AttachmentLedger ledger;
    private final Applications applications;

    AttachmentOwners(AttachmentLedger ledger, Applications applications) {
        this.ledger = ledger;
        this.applications = applications;
    }

    @EventListener
    void on(ApplicationRecorded event) {
        ledger.belong(event.newFiles(), event.application().no());
    }

    /** Whether a node may have a file: it is in the audience of an application that the file belongs to. */
    public boolean mayHave(DivisionCode node, String sha256) {
        return ledger.ownersOf(sha256).stream()
                .flatMap(no -> applications.find(no).stream())
                .anyMatch(application -> application.audience().contains(node));
    }
}
