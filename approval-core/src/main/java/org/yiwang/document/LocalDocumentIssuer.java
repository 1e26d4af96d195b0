package org.yiwang.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.DocumentIssuer;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.document.DocumentRegister.Unnumbered;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Issues the documents that actions call for. */
@Component
class LocalDocumentIssuer implements DocumentIssuer {

    private static final Set<DocumentKind> WINDOW =
            Set.of(DocumentKind.RECEIPT, DocumentKind.PROMISE, DocumentKind.DELIVERY_RECEIPT);

    private final DocumentRegister register;
    private final DocumentFacts facts;
    private final ThisNode node;

    LocalDocumentIssuer(DocumentRegister register, DocumentFacts facts, ThisNode node) {
        this.register = register;
        this.facts = facts;
        this.node = node;
    }

    @Override
    public List<IssuedDocument> issue(Application after, HistoryEntry done, Actor by) {
        return documentsFor(done.action()).stream()
                .flatMap(kind ->
                        DocumentSubject.of(kind, after, done).stream().map(subject -> issued(kind, subject, by)))
                .toList();
    }

    /** The submission, which is no action, calls for a receipt. */
    private static List<DocumentKind> documentsFor(@Nullable Action action) {
        return action == null ? List.of(DocumentKind.RECEIPT) : action.rule().issues();
    }

    /** A receipt repeats the number of its application, so that submissions do not queue for a number twice. */
    private IssuedDocument issued(DocumentKind kind, DocumentSubject subject, Actor by) {
        Unnumbered document = new Unnumbered(
                kind, subject.title(kind), subject.done().at(), issuedBy(kind, subject, by), facts.of(kind, subject));
        if (kind != DocumentKind.RECEIPT) {
            return register.register(document);
        }
        String[] parts = subject.application().no().value().split("-");
        return register.registered(document, parts[1].substring(4) + parts[2]);
    }

    /** The window certifies receipts, promises and deliveries; the department certifies decisions. */
    private IssuedBy issuedBy(DocumentKind kind, DocumentSubject subject, Actor by) {
        String body = WINDOW.contains(kind) ? node.name() : subject.department();
        return new IssuedBy(
                body, node.code(), node.name(), subject.done().post(), by.isStaff() ? by.displayName() : "");
    }
}
