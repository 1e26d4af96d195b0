package org.yiwang.revision;

import org.yiwang.application.action.DocumentKind;
import org.yiwang.document.Validity;

/** The ways to revise a decision, each with the paper that it issues and the standing that it leaves documents in. */
public enum RevisionKind {
    /** 更正: clerical errors of one document. */
    CORRECTION(DocumentKind.CORRECTION_NOTICE, Validity.CORRECTED),
    /** 撤销: the decision should not have been made (行政许可法 第六十九条). */
    REVOCATION(DocumentKind.REVOCATION_DECISION, Validity.REVOKED),
    /** 撤回: law or circumstances changed, and the public interest demands it (行政许可法 第八条第二款). */
    WITHDRAWAL(DocumentKind.WITHDRAWAL_DECISION, Validity.WITHDRAWN),
    /** 变更: at the holder's request (行政许可法 第四十九条). */
    CHANGE(DocumentKind.CHANGE_DECISION, Validity.CHANGED),
    /** 注销: what was granted has ended (行政许可法 第七十条). */
    CANCELLATION(DocumentKind.CANCELLATION_DECISION, Validity.CANCELLED);

    private final DocumentKind paper;
    private final Validity standing;

    RevisionKind(DocumentKind paper, Validity standing) {
        this.paper = paper;
        this.standing = standing;
    }

    public DocumentKind paper() {
        return paper;
    }

    public Validity standing() {
        return standing;
    }

    /** Whether it changes statements of one document, and leaves the decision in force. */
    public boolean amends() {
        return this == CORRECTION || this == CHANGE;
    }

    /** Whether the person concerned must be heard before (陈述、申辩, 行政许可法 第七条). */
    public boolean needsHearing() {
        return this == REVOCATION || this == WITHDRAWAL;
    }

    /** Whether the head of the office decides it. */
    public boolean isForTheHead() {
        return this == REVOCATION;
    }

    /** Whether it is about what was granted; a denial can only be corrected or revoked. */
    public boolean isAboutGrants() {
        return this != CORRECTION && this != REVOCATION;
    }
}
