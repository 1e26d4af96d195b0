package org.yiwang.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.DocumentIssuer;
import org.yiwang.application.DocumentKind;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.IssuedDocument.IssuedBy;
import org.yiwang.application.submission.Numbering;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Issues the documents that actions call for. */
@Component
class LocalDocumentIssuer implements DocumentIssuer {

    private static final Set<DocumentKind> WINDOW =
            Set.of(DocumentKind.RECEIPT, DocumentKind.PROMISE, DocumentKind.DELIVERY_RECEIPT);

    private final Numbering numbering;
    private final DocumentFacts facts;
    private final VerificationAddress address;
    private final ThisNode node;

    LocalDocumentIssuer(Numbering numbering, DocumentFacts facts, VerificationAddress address, ThisNode node) {
        this.numbering = numbering;
        this.facts = facts;
        this.address = address;
        this.node = node;
    }

    @Override
    public List<IssuedDocument> issue(Application after, HistoryEntry done, Actor by) {
        return documentsFor(done.action()).stream()
                .map(kind -> issued(kind, after, done, by))
                .toList();
    }

    /** The submission, which is no action, calls for a receipt. */
    private static List<DocumentKind> documentsFor(@Nullable Action action) {
        return action == null ? List.of(DocumentKind.RECEIPT) : action.rule().issues();
    }

    private IssuedDocument issued(DocumentKind kind, Application after, HistoryEntry done, Actor by) {
        String code = VerificationCode.next();
        return new IssuedDocument(
                kind,
                Paper.NEWEST_TEMPLATE,
                number(kind, after, done.at()),
                code,
                DocumentSubject.of(after, done).title(kind),
                done.at(),
                issuedBy(kind, after, done, by),
                facts.of(kind, after, done, address.of(code)));
    }

    /** A receipt repeats the number of its application, so that submissions do not queue for a number twice. */
    private String number(DocumentKind kind, Application application, Instant at) {
        int year = at.atZone(WorkingDays.ZONE).getYear();
        String series = node.code().prefix() + kind.word();
        if (kind == DocumentKind.RECEIPT) {
            String[] parts = application.no().value().split("-");
            return "%s〔%d〕第%s%s号".formatted(series, year, parts[1].substring(4), parts[2]);
        }
        return "%s〔%d〕第%06d号".formatted(series, year, numbering.nextDocumentNumber(kind.word(), at));
    }

    /** The window certifies receipts, promises and deliveries; the department certifies decisions. */
    private IssuedBy issuedBy(DocumentKind kind, Application application, HistoryEntry done, Actor by) {
        boolean byWindow = WINDOW.contains(kind);
        String body =
                byWindow ? node.name() : DocumentSubject.of(application, done).department();
        return new IssuedBy(body, node.code(), node.name(), done.post(), by.isStaff() ? by.displayName() : "");
    }
}
