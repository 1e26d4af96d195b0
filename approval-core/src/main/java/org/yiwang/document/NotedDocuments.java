package org.yiwang.document;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.replica.ApplicationsArrived;

/** Records the codes of documents in the commit that stores them, whether they were issued here or arrived. */
@Component
class NotedDocuments {

    private final DocumentIndex index;

    NotedDocuments(DocumentIndex index) {
        this.index = index;
    }

    @EventListener
    void on(ApplicationRecorded event) {
        note(event.application(), document -> isNew(document, event.application()));
    }

    /** An arriving application may have skipped versions. */
    @EventListener
    void on(ApplicationsArrived event) {
        event.applications().forEach(application -> note(application, document -> true));
    }

    private void note(Application application, Predicate<IssuedDocument> which) {
        List<String> codes = application.documents().stream()
                .filter(which)
                .map(IssuedDocument::verificationCode)
                .toList();
        if (!codes.isEmpty()) {
            index.note(application.no(), codes);
        }
    }

    /** A local change issues documents with its last history entry. */
    private static boolean isNew(IssuedDocument document, Application application) {
        return document.issuedAt().equals(application.lastEntry().at());
    }
}
