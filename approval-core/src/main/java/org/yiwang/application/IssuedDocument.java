package org.yiwang.application;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Whether {@code text} has the shape of a verification code: four groups of four, without 0, 1, I, L, O. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
