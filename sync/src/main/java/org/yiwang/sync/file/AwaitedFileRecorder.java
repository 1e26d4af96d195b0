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
import org.yiwang.application.Requested;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;

/** Notes, in the transaction that takes an application, which of its files must still be fetched, and from whom. */
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

    /** What the holder carried out for an applicant elsewhere has its files there, not here. */
    @EventListener
    void on(ApplicationRecorded event) {
        Requested requested = event.application().lastEntry().requestedElsewhere();
        if (requested != null) {
            await(List.of(new Written(event.application(), requested.node())));
        }
    }

    /** Awaits what is missing of what was written elsewhere. */
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

    /** The likeliest first: who wrote it last, who holds it, where it began, those above; all who may know of it. */
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
