package org.yiwang.application;

/** What actions need to know beyond a comment. Days are working days; people are named by username. */
public enum Detail {
    /** For {@code return}: the number of an earlier step. */
    STEP("step"),
    /** For {@code transfer}, {@code delegate}, {@code assign}, {@code hand-over}, {@code remove-signer}: one person. For {@code add-signers}, {@code copy}: several, with commas. */
    PERSON("person"),
    /** For {@code add-signers}: all, any or sequence. */
    MODE("mode"),
    /** For {@code suspend}: the procedure, as {@link Pause.Procedure} names it. */
    PROCEDURE("procedure"),
    /** For {@code suspend}, {@code request-extension}: how many. */
    DAYS("days"),
    /** For {@code request-supplement}: what is missing, a line each. */
    DEFICIENCIES("deficiencies"),
    /** For a second {@code request-supplement}: "true" when it could not be seen the first time. */
    UNFORESEEN("unforeseen"),
    /** For {@code accept-deferred}: the day until which the applicant promised the rest, as 2026-12-01. */
    PROMISED_FOR("promisedFor"),
    /** For {@code pass-part}, {@code fail-part}: the item code of the part. */
    PART("part"),
    /** For {@code entrust}: the code of the node that is to act. */
    NODE("node"),
    /** For {@code deliver}: HAND or POST, see {@link DeliveryMethod}; by hand when it is not said. */
    METHOD("method"),
    /** For {@code deliver}: who received it; the applicant when it is not said. */
    RECEIVER("receiver"),
    /** For {@code deliver} to somebody else: how they belong to the applicant. */
    RELATION("relation"),
    /** For {@code deliver} by post: the number of the letter. */
    TRACKING("tracking"),
    /** For what the applicant comes to the window for, a second time: why. */
    VISIT_REASON("visitReason");

    private final String key;

    Detail(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Asks for one answer. */
    Rule.Question one() {
        return new Rule.Question(this, false);
    }

    /** Asks for one answer or several. */
    Rule.Question several() {
        return new Rule.Question(this, true);
    }
}
