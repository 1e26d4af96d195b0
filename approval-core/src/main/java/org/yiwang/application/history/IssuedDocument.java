package org.yiwang.application.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.division.DivisionCode;

/**
 * A document issued for an application: a record that never changes and holds everything its printed page shows, so
 * that any node that knows the application can print it. {@code template} is the edition of the page that it was issued
 * with; anybody can verify it by its {@code verificationCode}.
 */
public record IssuedDocument(
        DocumentKind kind,
        int template,
        String number,
        String verificationCode,
        String title,
        Instant issuedAt,
        IssuedBy issuedBy,
        List<Fact> facts) {

    /** The fact that names the part of a joint item. */
    public static final String PART = "part";

    private static final Pattern CODE = Pattern.compile("[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){3}");

    /** The issuing body, and the person who issued it, with post and node. */
    public record IssuedBy(String body, DivisionCode node, String nodeName, String post, String name) {}

    /** A statement of the page. Lists (deficiencies, materials) are several facts of one name. */
    public record Fact(String name, String text) {}

    public IssuedDocument {
        if (!isCode(verificationCode)) {
            throw new IllegalArgumentException("Not a verification code: " + verificationCode);
        }
        facts = List.copyOf(facts);
    }

    /** The item code of the part of a joint item that it is about; empty when it is about the whole application. */
    public Optional<String> part() {
        return facts.stream()
                .filter(fact -> fact.name().equals(PART))
                .map(Fact::text)
                .findFirst();
    }

    /** Whether it decides the application, or a part of it. */
    public boolean isDecision() {
        return kind == DocumentKind.GRANT_DECISION || kind == DocumentKind.DENY_DECISION;
    }

    /** Whether {@code text} has the shape of a verification code: four groups of four, without 0, 1, I, L, O. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
