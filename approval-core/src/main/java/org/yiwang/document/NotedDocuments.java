package org.yiwang.document;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.ApplicationRecorded.Source;
import org.yiwang.application.IssuedDocument;

/** Notes the codes of documents in the commit that records them, whether they were issued here or arrived. */
@Component
class NotedDocuments {

    private final DocumentIndex index;

    NotedDocuments(DocumentIndex index) {
        this.index = index;
    }

    @EventListener
    void on(ApplicationRecorded event) {
        Application application = event.application();
        List<String> codes = application.documents().stream()
                .filter(document -> event.source() == Source.ELSEWHERE || isNew(document, application))
                .map(IssuedDocument::verificationCode)
                .toList();
        if (!codes.isEmpty()) {
            index.note(application.no(), codes);
        }
    }

    /** What arrives may have skipped versions; what happens here issues with its last entry. */
    private static boolean isNew(IssuedDocument document, Application application) {
        return document.issuedAt().equals(application.lastEntry().at());
    }
}
