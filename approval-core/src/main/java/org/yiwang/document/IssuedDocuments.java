package org.yiwang.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.identity.Actor;

/** Finds the documents of an application: those that its actions issued, and those of later decisions. */
@Component
public class IssuedDocuments {

    private final LaterDecisions later;
    private final Disclosure disclosure;

    IssuedDocuments(LaterDecisions later, Disclosure disclosure) {
        this.later = later;
        this.disclosure = disclosure;
    }

    /** The document with this verification code, unmasked. */
    Optional<IssuedDocument> find(Application application, String code) {
        return withCode(
                Stream.concat(application.documents().stream(), later.documents(application.no()).stream()), code);
    }

    /** The document with this verification code as {@code reader} may see it, once they may open its application. */
    public Optional<IssuedDocument> disclosed(Application application, String code, Actor reader) {
        return withCode(
                Stream.concat(
                        disclosure.of(application, reader).documents().stream(),
                        later.documents(application, reader).stream()),
                code);
    }

    private static Optional<IssuedDocument> withCode(Stream<IssuedDocument> documents, String code) {
        return documents
                .filter(document -> document.verificationCode().equals(code))
                .findFirst();
    }
}
