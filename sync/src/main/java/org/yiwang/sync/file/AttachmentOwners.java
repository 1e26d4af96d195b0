package org.yiwang.sync.file;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.replica.ApplicationsArrived;
import org.yiwang.attachment.Attachment;
import org.yiwang.division.DivisionCode;
import org.yiwang.request.RequestPassedOn;

/**
 * Records which files belong to which applications, so that a file is served only to nodes that may know one of them.
 */
@Component
public class AttachmentOwners {

    /** Path under which other nodes request files, followed by the hash. */
    public static final String PATH = "/internal/attachments/";

    private final AttachmentLedger ledger;
    private final Applications applications;

    AttachmentOwners(AttachmentLedger ledger, Applications applications) {
        this.ledger = ledger;
        this.applications = applications;
    }

    @EventListener
    void on(ApplicationRecorded event) {
        ledger.belong(Map.of(event.application().no(), event.newFiles()));
    }

    @EventListener
    void on(ApplicationsArrived event) {
        ledger.belong(
                event.applications().stream().collect(Collectors.toMap(Application::no, ApplicationsArrived::files)));
    }

    /**
     * Records the files of a request, because the holder fetches them before this node gets the changed application.
     */
    @EventListener
    void on(RequestPassedOn event) {
        Set<String> files = event.request().materials().values().stream()
                .flatMap(evidence -> evidence.files().stream())
                .map(Attachment::sha256)
                .collect(Collectors.toSet());
        ledger.belong(Map.of(event.request().no(), files));
    }

    /** Whether a node is in the audience of an application that the file belongs to. */
    public boolean mayHave(DivisionCode node, String sha256) {
        return ledger.ownersOf(sha256).stream()
                .flatMap(no -> applications.find(no).stream())
                .anyMatch(application -> application.audience().contains(node));
    }
}
