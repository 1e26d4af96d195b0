package org.yiwang.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.document.LaterDecision;
import org.yiwang.document.Standing;

/** Checks a revision: the ground fits the kind, the document can be revised, and all that the law asks for is there. */
final class RevisionRules {

    private static final int MAX_TEXT_LENGTH = 1000;
    private static final int MAX_AMENDMENTS = 20;

    private final ReviseDecision wanted;
    private final RevisionKind kind;
    private final IssuedDocument target;
    private final Standing standing;
    private final boolean termOver;

    private RevisionRules(
            ReviseDecision wanted, RevisionKind kind, IssuedDocument target, Standing standing, boolean termOver) {
        this.wanted = wanted;
        this.kind = kind;
        this.target = target;
        this.standing = standing;
        this.termOver = termOver;
    }

    /**
     * All reasons against it. {@code target} is the document concerned, {@code standing} its standing now, and
     * {@code termOver} tells whether its last day of validity is over.
     */
    static List<Refusal> check(
            ReviseDecision wanted, RevisionKind kind, IssuedDocument target, Standing standing, boolean termOver) {
        RevisionRules rules = new RevisionRules(wanted, kind, target, standing, termOver);
        Optional<Refusal> never = rules.inForce().or(rules::fitsDocument);
        return never.map(List::of).orElseGet(rules::details);
    }

    private List<Refusal> details() {
        List<Refusal> refusals = new ArrayList<>();
        Stream.of(
                        ground(),
                        text("reason", wanted.reason(), true),
                        text("heard", wanted.heard(), kind.needsHearing()),
                        number())
                .forEach(refusal -> refusal.ifPresent(refusals::add));
        if (kind.amends()) {
            refusals.addAll(AmendmentRules.check(wanted.amendments(), target));
        }
        return List.copyOf(refusals);
    }

    private Optional<Refusal> inForce() {
        LaterDecision later = standing.by();
        IssuedDocument replacement = later == null ? null : later.replacement();
        if (replacement != null && kind.amends()) {
            return conflict("revision.replaced", replacement.title(), replacement.number());
        }
        return isOver() ? conflict("revision.notInForce", target.title(), target.number()) : Optional.empty();
    }

    /** Whether nothing is left to revise; what was revoked or withdrawn is still to be cancelled. */
    private boolean isOver() {
        return switch (standing.validity()) {
            case REVOKED, WITHDRAWN -> kind != RevisionKind.CANCELLATION;
            case CANCELLED, SUPERSEDED, LAPSED -> true;
            default -> false;
        };
    }

    private Optional<Refusal> fitsDocument() {
        return isDenial() && kind.isAboutGrants() ? invalid("kind", "revision.denial") : Optional.empty();
    }

    private Optional<Refusal> ground() {
        Ground ground = wanted.ground();
        if (ground == null || !fits(ground)) {
            return invalid("ground", "revision.ground");
        }
        if (ground == Ground.TERM_OVER && !termOver) {
            return invalid("ground", "revision.groundTerm");
        }
        return kind == RevisionKind.CANCELLATION ? cancelling(ground) : Optional.empty();
    }

    private boolean fits(Ground ground) {
        return ground.kind() == kind && (ground.fitsDenials() || !isDenial());
    }

    private Optional<Refusal> cancelling(Ground ground) {
        boolean ended = standing.validity().isOver();
        return ended == (ground == Ground.REVOKED_BEFORE)
                ? Optional.empty()
                : invalid("ground", ended ? "revision.groundEnded" : "revision.groundNotEnded");
    }

    private boolean isDenial() {
        return target.kind() == DocumentKind.DENY_DECISION;
    }

    private static Optional<Refusal> text(String field, String text, boolean required) {
        if (required && text.isEmpty()) {
            return invalid(field, "revision." + field + "Missing");
        }
        return text.length() > MAX_TEXT_LENGTH
                ? invalid(field, "revision.textTooLong", MAX_TEXT_LENGTH)
                : Optional.empty();
    }

    private Optional<Refusal> number() {
        int number = wanted.amendments().size();
        if (kind.amends()) {
            return number == 0 || number > MAX_AMENDMENTS
                    ? invalid("amendments", "revision.amendments", MAX_AMENDMENTS)
                    : Optional.empty();
        }
        return number > 0 || wanted.reissue() ? invalid("amendments", "revision.noAmendments") : Optional.empty();
    }

    private static Optional<Refusal> invalid(String field, String code, Object... arguments) {
        return Optional.of(Refusal.invalid(field, code, arguments));
    }

    private static Optional<Refusal> conflict(String code, Object... arguments) {
        return Optional.of(Refusal.of(Kind.CONFLICT, code, null, arguments));
    }
}
