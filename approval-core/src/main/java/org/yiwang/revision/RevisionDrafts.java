package org.yiwang.revision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.LaterDecisions;
import org.yiwang.document.Standing;
import org.yiwang.document.Standings;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.revision.Revision.By;

/** Drafts revisions: finds the documents concerned and applies all rules. */
@Component
class RevisionDrafts {

    private static final Set<DocumentKind> REVISABLE =
            EnumSet.of(DocumentKind.GRANT_DECISION, DocumentKind.DENY_DECISION, DocumentKind.CERTIFICATE);

    private final RevisionAuthority authority;
    private final Revisions revisions;
    private final LaterDecisions later;
    private final Standings standings;
    private final ThisNode node;
    private final Clock clock;

    RevisionDrafts(
            RevisionAuthority authority,
            Revisions revisions,
            LaterDecisions later,
            Standings standings,
            ThisNode node,
            Clock clock) {
        this.authority = authority;
        this.revisions = revisions;
        this.later = later;
        this.standings = standings;
        this.node = node;
        this.clock = clock;
    }

    /** The decisions and certificates of an application, the oldest first, those of its revisions among them. */
    List<IssuedDocument> revisable(Application application) {
        return Stream.concat(application.documents().stream(), later.documents(application.no()).stream())
                .filter(document -> REVISABLE.contains(document.kind()))
                .sorted(Comparator.comparing(IssuedDocument::issuedAt))
                .toList();
    }

    /** @throws Refused with all reasons at once */
    RevisionDraft draft(Application application, ReviseDecision wanted, Actor actor) {
        RevisionKind kind = wanted.kind();
        if (kind == null) {
            throw new Refused(Refusal.invalid("kind", "revision.kind"));
        }
        authority.refusal(application, kind, actor).ifPresent(Refused::because);
        int seq = revisions.of(application.no()).size() + 1;
        checkSeen(wanted, seq);
        IssuedDocument target = target(application, wanted);
        Standing standing = standings.of(target, application);
        Refused.ifAny(RevisionRules.check(wanted, kind, target, standing, standings.isOver(target)));
        return new RevisionDraft(
                application,
                wanted,
                kind,
                Objects.requireNonNull(wanted.ground()),
                target,
                kind.amends() ? List.of(target) : ofOneItem(application, target),
                seq,
                by(application, actor),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void checkSeen(ReviseDecision wanted, int seq) {
        Integer seen = wanted.version();
        if (seen == null) {
            throw new Refused(Refusal.invalid("version", "revision.version"));
        }
        if (seen != seq - 1) {
            throw Refused.because(Kind.CONFLICT, "revision.movedOn", seq - 1);
        }
    }

    private IssuedDocument target(Application application, ReviseDecision wanted) {
        List<IssuedDocument> known = revisable(application);
        String code = wanted.document();
        Optional<IssuedDocument> target = code == null || code.isBlank()
                ? known.stream()
                        .filter(document -> document.kind() != DocumentKind.CERTIFICATE)
                        .reduce((earlier, newer) -> newer)
                : known.stream()
                        .filter(document -> document.verificationCode().equals(code.strip()))
                        .findFirst();
        return target.orElseThrow(() -> new Refused(Refusal.invalid("document", "revision.document")));
    }

    /** A decision falls with its certificates, and a certificate with the decision that it rests on. */
    private List<IssuedDocument> ofOneItem(Application application, IssuedDocument target) {
        boolean denial = target.kind() == DocumentKind.DENY_DECISION;
        return revisable(application).stream()
                .filter(document -> (document.kind() == DocumentKind.DENY_DECISION) == denial)
                .filter(document -> subject(document).equals(subject(target)))
                .toList();
    }

    /** The part of a joint item, or else the item, that it is about. */
    private static String subject(IssuedDocument document) {
        return document.part().orElseGet(() -> item(document));
    }

    private static String item(IssuedDocument document) {
        return document.facts().stream()
                .filter(fact -> fact.name().equals("item"))
                .map(Fact::text)
                .findFirst()
                .orElse("");
    }

    private By by(Application application, Actor actor) {
        String post =
                Decided.of(application).map(Decided::post).filter(actor::holds).orElse("");
        return new By(actor.username(), actor.displayName(), post, node.code(), node.name());
    }
}
