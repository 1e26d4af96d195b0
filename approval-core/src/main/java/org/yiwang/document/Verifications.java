package org.yiwang.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.division.DivisionCode;
import org.yiwang.document.Verification.Reference;
import org.yiwang.identity.Actor;
import org.yiwang.node.OtherSites;
import org.yiwang.node.OtherSites.OtherSite;

/**
 * Verifies documents for anybody, at any node that knows their application; another says where. Every failure (code,
 * number, shape) gives the same answer.
 */
@Service
public class Verifications {

    private static final int GROUP = 4;
    private static final int CODE = 12;
    private static final Pattern ISSUER = Pattern.compile("([1-9][0-9]{5}(?:[0-9]{3}){0,2})[^0-9]");

    private final DocumentIndex index;
    private final Applications applications;
    private final ReadingDesk desk;
    private final IssuedDocuments documents;
    private final Standings standings;
    private final OtherSites sites;
    private final VerificationGuard guard;

    Verifications(
            DocumentIndex index,
            Applications applications,
            ReadingDesk desk,
            IssuedDocuments documents,
            Standings standings,
            OtherSites sites,
            VerificationGuard guard) {
        this.index = index;
        this.applications = applications;
        this.desk = desk;
        this.documents = documents;
        this.standings = standings;
        this.sites = sites;
        this.guard = guard;
    }

    /** A document and the application that it belongs to. */
    public record Found(IssuedDocument document, Application application) {}

    /**
     * Verifies the document with a code as typed. A {@code number}, if given, must be the document's.
     *
     * @throws Refused when there is none, or when {@code visitor} (an address) asks too often
     */
    public Verification verify(String code, @Nullable String number, String visitor) {
        guard.check(visitor);
        return find(code)
                .filter(found -> number == null
                        || PlainText.isBlank(number)
                        || TypedNumber.plain(number)
                                .equals(TypedNumber.plain(found.document().number())))
                .map(this::verification)
                .orElseThrow(() -> notHere(number));
    }

    /**
     * The sites that verify what this node does not know: the issuer's, if {@code number} names it, and the one that knows
     * all; none when this is the latter.
     */
    public List<OtherSite> elsewhere(@Nullable String number) {
        Optional<DivisionCode> issuer = issuer(number);
        return issuer.map(sites::knowing).filter(known -> !known.isEmpty()).orElseGet(() -> sites.above().stream()
                .toList());
    }

    private Refused notHere(@Nullable String number) {
        List<OtherSite> others = elsewhere(number);
        return others.isEmpty()
                ? unknown().get()
                : Refused.because(Refusal.Kind.NOT_FOUND, "document.verifiedElsewhere", OtherSites.text(others));
    }

    /** The node whose code begins a document's number; empty when it does not have that shape. */
    private static Optional<DivisionCode> issuer(@Nullable String number) {
        return Optional.ofNullable(number)
                .map(TypedNumber::plain)
                .map(ISSUER::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> (found.group(1) + "0".repeat(CODE)).substring(0, CODE))
                .filter(DivisionCode::isValid)
                .map(DivisionCode::new);
    }

    /** Opens the document itself, for those who may open its application, masked where the application is. */
    public Found open(String code, Actor reader) {
        Application application =
                desk.open(find(code).orElseThrow(unknown()).application().no(), reader);
        return documents
                .disclosed(application, grouped(code), reader)
                .map(document -> new Found(document, application))
                .orElseThrow(unknown());
    }

    private Optional<Found> find(String typed) {
        String code = grouped(typed);
        return index.find(code).flatMap(applications::find).flatMap(application -> documents
                .find(application, code)
                .map(document -> new Found(document, application)));
    }

    private Verification verification(Found found) {
        IssuedDocument document = found.document();
        Standing standing = standings.of(document, found.application());
        LaterDecision later = standing.by();
        return new Verification(
                document.verificationCode(),
                document.title(),
                document.number(),
                document.issuedAt(),
                document.issuedBy().body(),
                found.application().item().name(),
                found.application().applicant().maskedName(),
                standing.validity(),
                later == null ? null : Reference.to(later.by()),
                later == null ? null : Reference.to(later.replacement()));
    }

    /** A code as it is printed, however it was typed. */
    private static String grouped(String typed) {
        String bare = TypedNumber.plain(typed).replaceAll("[^0-9A-Z]", "");
        return bare.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    private static Supplier<Refused> unknown() {
        return () -> Refused.because(Refusal.Kind.NOT_FOUND, "document.notVerified");
    }
}
