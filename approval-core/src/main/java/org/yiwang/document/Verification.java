package org.yiwang.document;

import java.time.Instant;

/** The public data of a document: enough to compare it with the paper, the applicant's name masked. */
public record Verification(
        String code,
        String title,
        String number,
        Instant issuedAt,
        String issuedBy,
        String itemName,
        String applicantName,
        Validity standing) {}
