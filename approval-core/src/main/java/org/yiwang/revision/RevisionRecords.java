package org.yiwang.revision;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.document.DocumentIndex;
import org.yiwang.replication.RebuildGuard;
import org.yiwang.replication.Replicate;

/** Stores revisions with the codes of their documents, and sends those made here to the other nodes. */
@Component
public class RevisionRecords {

    private final Revisions revisions;
    private final DocumentIndex index;
    private final RebuildGuard rebuilding;
    private final ApplicationEventPublisher events;

    RevisionRecords(
            Revisions revisions, DocumentIndex index, RebuildGuard rebuilding, ApplicationEventPublisher events) {
        this.revisions = revisions;
        this.index = index;
        this.rebuilding = rebuilding;
        this.events = events;
    }

    Optional<Revision> find(String id) {
        return revisions.find(id);
    }

    /** Stores one that was made here, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(Revision revision) {
        rebuilding.refuseMeanwhile();
        store(revision);
        events.publishEvent(new Replicate<>(ReplicatedRevisions.class, revision));
    }

    /** Stores one that another node made; a known one stays as it is. */
    @Transactional
    public void arrived(Revision revision) {
        store(revision);
    }

    private void store(Revision revision) {
        revisions.add(revision);
        index.note(
                revision.no(),
                revision.issued().stream().map(IssuedDocument::verificationCode).toList());
    }
}
