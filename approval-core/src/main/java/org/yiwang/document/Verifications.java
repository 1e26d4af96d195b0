package org.yiwang.document;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;

/**
 * Verifies documents for anybody, at any node that knows their application. Every failure (code, number, shape) gives
 * the same answer.
 */
@Service
public class Verifications {

    private static final int GROUP = 4;

    private final DocumentIndex index;
    private final Applications applications;
    private final ReadingDesk desk;
    private final Disclosure disclosure;
    private final VerificationGuard guard;

    Verifications(
            DocumentIndex index,
            Applications applications,
            ReadingDesk desk,
            Disclosure disclosure,
            VerificationGuard guard) {
        this.index = index;
        this.applications = applications;
        this.desk = desk;
        this.disclosure = disclosure;
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
                .map(Verifications::verification)
                .orElseThrow(unknown());
    }

    /** Opens the document itself, for those who may open its application, masked where the application is. */
    public Found open(String code, Actor reader) {
        Application application =
                desk.open(find(code).orElseThrow(unknown()).application().no(), reader);
        Application seen = disclosure.of(application, reader).application();
        return seen.document(grouped(code))
                .map(document -> new Found(document, seen))
                .orElseThrow(unknown());
    }

    private Optional<Found> find(String typed) {
        String code = grouped(typed);
        return index.find(code)
                .flatMap(applications::find)
                .flatMap(application -> application.document(code).map(document -> new Found(document, application)));
    }

    private static Verification verification(Found found) {
        IssuedDocument document = found.document();
        return new Verification(
                document.verificationCode(),
                document.title(),
                document.number(),
                document.issuedAt(),
                document.issuedBy().body(),
                found.application().item().name(),
                found.application().applicant().maskedName(),
                Validity.of(document, found.application()));
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
