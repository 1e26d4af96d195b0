package org.yiwang.application.action;

import java.util.Arrays;
import java.util.Optional;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;

/** The inputs of actions beyond a comment. Days are working days; people are named by username. */
public enum Detail {
    /** For {@code return}: the number of an earlier step. */
    STEP("step"),
    /** For {@code transfer}, {@code delegate}, {@code assign}, {@code hand-over}, {@code remove-signer}: one person. For {@code add-signers}, {@code copy}: several, with commas. */
    PERSON("person"),
    /** For {@code add-signers}: all, any or sequence. */
    MODE("mode"),
    /** For {@code refuse}, {@code terminate}, {@code request-extension}: the lawful ground, as {@link Ground} names it. */
    GROUND("ground"),
    /** For {@code review}, {@code grant} after an objection: the written answer to it. */
    ANSWER("answer"),
    /** For {@code suspend}, {@code suspend-part}: the procedure, as {@code Pause.Procedure} names it. */
    PROCEDURE("procedure"),
    /** For {@code suspend}, {@code suspend-part}, {@code request-extension}: their number. */
    DAYS("days"),
    /** For {@code request-supplement}: the missing things, one per line. */
    DEFICIENCIES("deficiencies"),
    /** For {@code ask-for-materials}: the numbers of the materials, with commas. */
    MATERIAL("material"),
    /** For {@code ask-for-materials} and a second {@code request-supplement}: "true" when it was not foreseeable the first time. */
    UNFORESEEN("unforeseen"),
    /** For {@code accept-deferred}: the day until which the applicant promised the rest, as 2026-12-01. */
    PROMISED_FOR("promisedFor"),
    /** For {@code accept-deferred}: how the applicant signed the promise, PAPER or SCREEN. */
    SIGNED("signed"),
    /** For the actions on one part of a joint item: its item code. For {@code return}: those to decide anew, with commas. */
    PART("part"),
    /** For {@code entrust}: the code of the node that is to act. */
    NODE("node"),
    /** For {@code deliver}: HAND or POST, see {@code DeliveryMethod}; by hand when absent. */
    METHOD("method"),
    /** For {@code deliver}: the receiver; the applicant when absent. */
    RECEIVER("receiver"),
    /** For {@code deliver} to somebody else: their relation to the applicant. */
    RELATION("relation"),
    /** For {@code deliver} by post: the number of the letter. */
    TRACKING("tracking"),
    /** For a visit to the window beyond the first: its reason. */
    VISIT_REASON("visitReason"),
    /** For {@code issue}: the last day of the certificate's validity, as 2031-12-01; without an end when absent. */
    VALID_UNTIL("validUntil"),
    /** For {@code issue}: conditions of the certificate, as its page shows them. */
    CONDITIONS("conditions");

    /** Precedes the name of a form's field whose answer is corrected with {@code resubmit} and {@code supplement}. */
    public static final String FORM = "form.";

    private final String key;

    Detail(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The detail of that name. */
    public static Optional<Detail> of(String key) {
        return Arrays.stream(values()).filter(detail -> detail.key.equals(key)).findFirst();
    }

    /** The form in which it is checked and stored, however it was typed. */
    public String plain(String typed) {
        return switch (this) {
            case RECEIVER ->
                ProperName.fault(typed, ProperName.MAX_OF_AN_ORGANISATION).isPresent()
                        ? typed.strip()
                        : PlainText.kept(typed);
            case TRACKING -> TypedNumber.plain(typed);
            case DEFICIENCIES, RELATION, VISIT_REASON -> PlainText.running(typed);
            default -> PlainText.of(typed);
        };
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
