package org.yiwang.revision;

import java.util.Arrays;
import java.util.List;

/** The grounds on which the law allows to revise a decision, with the article of the 行政许可法. */
public enum Ground {
    /** A slip in writing or calculating; no article is needed to put it right. */
    CLERICAL_ERROR(RevisionKind.CORRECTION, ""),
    ABUSE_OF_OFFICE(RevisionKind.REVOCATION, "第六十九条第一款第一项"),
    BEYOND_POWERS(RevisionKind.REVOCATION, "第六十九条第一款第二项"),
    AGAINST_PROCEDURE(RevisionKind.REVOCATION, "第六十九条第一款第三项"),
    UNQUALIFIED(RevisionKind.REVOCATION, "第六十九条第一款第四项"),
    OTHERWISE_REVOCABLE(RevisionKind.REVOCATION, "第六十九条第一款第五项"),
    FRAUD_OR_BRIBERY(RevisionKind.REVOCATION, "第六十九条第二款"),
    LAW_CHANGED(RevisionKind.WITHDRAWAL, "第八条第二款"),
    CIRCUMSTANCES_CHANGED(RevisionKind.WITHDRAWAL, "第八条第二款"),
    HOLDERS_REQUEST(RevisionKind.CHANGE, "第四十九条"),
    TERM_OVER(RevisionKind.CANCELLATION, "第七十条第一项"),
    HOLDER_DIED(RevisionKind.CANCELLATION, "第七十条第二项"),
    HOLDER_DISSOLVED(RevisionKind.CANCELLATION, "第七十条第三项"),
    REVOKED_BEFORE(RevisionKind.CANCELLATION, "第七十条第四项"),
    FORCE_MAJEURE(RevisionKind.CANCELLATION, "第七十条第五项"),
    OTHERWISE_CANCELLABLE(RevisionKind.CANCELLATION, "第七十条第六项");

    private final RevisionKind kind;
    private final String article;

    Ground(RevisionKind kind, String article) {
        this.kind = kind;
        this.article = article;
    }

    public RevisionKind kind() {
        return kind;
    }

    /** The article of the 行政许可法; empty when none is needed. */
    public String article() {
        return article;
    }

    /** The grounds for one kind. */
    public static List<Ground> of(RevisionKind kind) {
        return Arrays.stream(values()).filter(ground -> ground.kind == kind).toList();
    }

    /** Whether a decision against the applicant can suffer from it. */
    boolean fitsDenials() {
        return this != UNQUALIFIED && this != FRAUD_OR_BRIBERY;
    }
}
