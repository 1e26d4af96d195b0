package org.yiwang.sync.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.history.Requested;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;

/**
 * Records which files of an application are missing and where to fetch them, in the transaction that takes the
 * application.
 */
@Component
public class AwaitedFileRecorder {

    /** An application and the node that wrote it. */
    public record Written(Application application, DivisionCode writer) {}

    private final AttachmentStore store;
    private final AttachmentLedger ledger;
    private final ApplicationEventPublisher events;
    private final DivisionCode here;

    AwaitedFileRecorder(
            AttachmentStore store, AttachmentLedger ledger, ApplicationEventPublisher events, ThisNode node) {
        this.store = store;
        this.ledger = ledger;
        this.events = events;
        here = node.code();
    }

    /** Records the files of an action requested elsewhere, because they are at the node of the request. */
    @EventListener
    void on(ApplicationRecorded event) {
        Requested requested = event.application().lastEntry().requestedElsewhere();
        if (requested != null) {
            await(List.of(new Written(event.application(), requested.node())));
        }
    }

    /** Records the missing files of applications written elsewhere. */
    public void await(List<Written> applications) {
        List<AwaitedFile> missing = applications.stream().flatMap(this::missing).toList();
        if (!missing.isEmpty()) {
            ledger.await(missing);
            events.publishEvent(new AwaitedFilesNoted());
        }
    }

    private Stream<AwaitedFile> missing(Written written) {
        Application application = written.application();
        return application.attachments().stream()
                .filter(file -> !store.has(file.sha256()))
                .map(file -> new AwaitedFile(
                        file.sha256(),
                        file.size(),
                        application.no().value(),
                        sources(application, written.writer()),
                        0));
    }

    /** Orders all nodes in the audience, the likeliest source first: writer, holder, origin, the nodes above. */
    private List<DivisionCode> sources(Application application, DivisionCode writer) {
        DivisionCode origin = application.custody().origin();
        Set<DivisionCode> sources = new LinkedHashSet<>(List.of(writer));
        sources.add(application.custody().holder());
        sources.add(origin);
        sources.addAll(origin.ancestors());
        sources.addAll(application.audience());
        sources.remove(here);
        return List.copyOf(sources);
    }
}
