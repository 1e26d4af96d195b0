package org.yiwang.document;

import java.util.EnumSet;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.history.IssuedDocument;

/** The validity of a document. */
public enum Validity {
    /** 有效. */
    VALID,
    /** A later one replaced it. */
    SUPERSEDED,
    /** The application was withdrawn or ended without a decision, and the document lapsed with it. */
    LAPSED,
    /** Its last day of validity is over. */
    EXPIRED,
    /** 更正: a notice, or a document issued anew, corrects it. */
    CORRECTED,
    /** 变更: what it grants was changed. */
    CHANGED,
    /** 撤销: the decision should not have been made. */
    REVOKED,
    /** 撤回: law or circumstances changed. */
    WITHDRAWN,
    /** 注销: what it grants has ended. */
    CANCELLED;

    /** A later one replaces an earlier one. */
    private static final Set<DocumentKind> DECISIONS =
            EnumSet.of(DocumentKind.GRANT_DECISION, DocumentKind.DENY_DECISION);

    /** They state a fact or decide for themselves; nothing in the application replaces them. */
    private static final Set<DocumentKind> STATEMENTS = EnumSet.of(
            DocumentKind.RECEIPT,
            DocumentKind.SPECIAL_PROCEDURE_NOTICE,
            DocumentKind.TERMINATION_NOTICE,
            DocumentKind.DELIVERY_RECEIPT,
            DocumentKind.CORRECTION_NOTICE,
            DocumentKind.REVOCATION_DECISION,
            DocumentKind.WITHDRAWAL_DECISION,
            DocumentKind.CHANGE_DECISION,
            DocumentKind.CANCELLATION_DECISION);

    /** Whether nothing that the document grants is left. */
    public boolean isOver() {
        return this == REVOKED || this == WITHDRAWN || this == CANCELLED;
    }

    /** The validity of {@code document} in {@code application} as it is now, as far as the application tells. */
    public static Validity of(IssuedDocument document, Application application) {
        int place = application.documents().indexOf(document);
        if (place < 0) {
            return VALID;
        }
        boolean replaced = application.documents().stream()
                .skip(place + 1L)
                .filter(later -> later.part().equals(document.part()))
                .anyMatch(later -> replaces(later, document));
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

    /** Certificates of different titles stand beside each other. */
    private static boolean replaces(IssuedDocument later, IssuedDocument earlier) {
        boolean decisions = DECISIONS.contains(later.kind()) && DECISIONS.contains(earlier.kind());
        boolean same = later.kind() == earlier.kind() && later.title().equals(earlier.title());
        return decisions || same && !STATEMENTS.contains(earlier.kind());
    }

    private static boolean hasEnded(Application application) {
        return application.state() == State.WITHDRAWN || application.state() == State.TERMINATED;
    }
}
