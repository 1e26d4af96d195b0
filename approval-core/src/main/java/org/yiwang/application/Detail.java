package org.yiwang.application;

/** The inputs of actions beyond a comment. Days are working days; people are named by username. */
public enum Detail {
    /** For {@code return}: the number of an earlier step. */
    STEP("step"),
    /** For {@code transfer}, {@code delegate}, {@code assign}, {@code hand-over}, {@code remove-signer}: one person. For {@code add-signers}, {@code copy}: several, with commas. */
    PERSON("person"),
    /** For {@code add-signers}: all, any or sequence. */
    MODE("mode"),
    /** For {@code suspend}, {@code suspend-part}: the procedure, as {@link Pause.Procedure} names it. */
    PROCEDURE("procedure"),
    /** For {@code suspend}, {@code suspend-part}, {@code request-extension}: their number. */
    DAYS("days"),
    /** For {@code request-supplement}: the missing things, one per line. */
    DEFICIENCIES("deficiencies"),
    /** For a second {@code request-supplement}: "true" when it was not foreseeable the first time. */
    UNFORESEEN("unforeseen"),
    /** For {@code accept-deferred}: the day until which the applicant promised the rest, as 2026-12-01. */
    PROMISED_FOR("promisedFor"),
    /** For the actions on one part of a joint item: its item code. For {@code return}: those to decide anew, with commas. */
    PART("part"),
    /** For {@code entrust}: the code of the node that is to act. */
    NODE("node"),
    /** For {@code deliver}: HAND or POST, see {@link DeliveryMethod}; by hand when absent. */
    METHOD("method"),
    /** For {@code deliver}: the receiver; the applicant when absent. */
    RECEIVER("receiver"),
    /** For {@code deliver} to somebody else: their relation to the applicant. */
    RELATION("relation"),
    /** For {@code deliver} by post: the number of the letter. */
    TRACKING("tracking"),
    /** For a visit to the window beyond the first: its reason. */
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
