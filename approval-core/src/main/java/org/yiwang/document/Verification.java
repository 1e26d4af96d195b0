package org.yiwang.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.history.IssuedDocument;

/**
 * The public data of a document: enough to compare it with the paper, the applicant's name masked. {@code revisedBy} is
 * the paper of the later decision behind its standing, {@code replacedBy} the document issued in its place.
 */
public record Verification(
        String code,
        String title,
        String number,
        Instant issuedAt,
        String issuedBy,
        String itemName,
        String applicantName,
        Validity standing,
        @Nullable Reference revisedBy,
        @Nullable Reference replacedBy) {

    /** Another document, by what is printed on it. */
    public record Reference(String title, String number, String code, Instant issuedAt) {

        static @Nullable Reference to(@Nullable IssuedDocument document) {
            return document == null
                    ? null
                    : new Reference(
                            document.title(), document.number(), document.verificationCode(), document.issuedAt());
        }
    }
}
