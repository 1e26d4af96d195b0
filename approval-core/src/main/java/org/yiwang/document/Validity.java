package org.yiwang.document;

import java.util.EnumSet;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.DocumentKind;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.State;

/** The validity of a document. */
public enum Validity {
    /** 有效. */
    VALID,
    /** A later one replaced it. */
    SUPERSEDED,
    /** The application was withdrawn or ended without a decision, and the document lapsed with it. */
    LAPSED;

    /** A later one replaces an earlier one. */
    private static final Set<DocumentKind> DECISIONS =
            EnumSet.of(DocumentKind.GRANT_DECISION, DocumentKind.DENY_DECISION);

    /** They state a fact; nothing replaces them. */
    private static final Set<DocumentKind> STATEMENTS = EnumSet.of(
            DocumentKind.RECEIPT,
            DocumentKind.SPECIAL_PROCEDURE_NOTICE,
            DocumentKind.TERMINATION_NOTICE,
            DocumentKind.DELIVERY_RECEIPT);

    /** The validity of {@code document} in {@code application} as it is now. */
    public static Validity of(IssuedDocument document, Application application) {
        int place = application.documents().indexOf(document);
        boolean replaced = application.documents().stream()
                .skip(place + 1L)
                .filter(later -> later.part().equals(document.part()))
                .anyMatch(later -> replaces(later.kind(), document.kind()));
        if (replaced || isTakenBack(document, application)) {
            return SUPERSEDED;
        }
        return hasEnded(application) && !outlives(document) ? LAPSED : VALID;
    }

    /** Whether the opinion that it tells was taken back: the part of the joint item is undecided again. */
    private static boolean isTakenBack(IssuedDocument document, Application application) {
        return document.isDecision()
                && document.part()
                        .flatMap(application.work()::part)
                        .filter(part -> !part.isDecided())
                        .isPresent();
    }

    /** A decision on a part of a joint item stands, even if the applicant takes back the rest. */
    private static boolean outlives(IssuedDocument document) {
        boolean onPart = document.isDecision() && document.part().isPresent();
        return onPart || STATEMENTS.contains(document.kind());
    }

    private static boolean replaces(DocumentKind later, DocumentKind earlier) {
        boolean decisions = DECISIONS.contains(later) && DECISIONS.contains(earlier);
        return decisions || later == earlier && !STATEMENTS.contains(earlier);
    }

    private static boolean hasEnded(Application application) {
        return application.state() == State.WITHDRAWN || application.state() == State.TERMINATED;
    }
}
