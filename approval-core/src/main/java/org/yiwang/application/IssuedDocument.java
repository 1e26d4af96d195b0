package org.yiwang.application;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.yiwang.division.DivisionCode;

/**
 * A document issued for an application: a record that never changes and holds everything its printed page shows, so that
 * any node that knows the application can print it. {@code template} is the edition of the page that it was issued
 * with; {@code verificationCode} is the code by which anybody can verify it.
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

    /** The issuing body, and who issued it in which post at which node. */
    public record IssuedBy(String body, DivisionCode node, String nodeName, String post, String name) {}

    /** Something the page says. What has several parts (deficiencies, materials) comes as several facts of one name. */
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
