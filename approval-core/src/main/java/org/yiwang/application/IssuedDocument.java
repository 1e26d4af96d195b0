package org.yiwang.application;

import java.time.Instant;
import org.yiwang.attachment.Attachment;

/** A document issued for an application, with its number and the code by which it can be verified. */
public record IssuedDocument(
        Kind kind, String number, String verificationCode, String title, Instant issuedAt, Attachment attachment) {

    /** 准予决定书 or 不准予决定书. */
    public enum Kind {
        GRANT_DECISION,
        DENY_DECISION
    }
}
