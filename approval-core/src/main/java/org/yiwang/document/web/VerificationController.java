package org.yiwang.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.document.Validity;
import org.yiwang.document.Verification;
import org.yiwang.document.Verification.Reference;
import org.yiwang.document.Verifications;

/** Verification over the API, without signing in. */
@RestController
class VerificationController {

    private final Verifications verifications;
    private final MessageSource messages;

    VerificationController(Verifications verifications, MessageSource messages) {
        this.verifications = verifications;
        this.messages = messages;
    }

    record VerificationView(
            String code,
            String title,
            String number,
            Instant issuedAt,
            String issuedBy,
            String item,
            String applicant,
            Validity standing,
            String standingName,
            @Nullable Reference revisedBy,
            @Nullable Reference replacedBy) {}

    @GetMapping("/api/v1/documents/{code}")
    VerificationView verify(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String number,
            HttpServletRequest request) {
        Verification document = verifications.verify(code, number, request.getRemoteAddr());
        return new VerificationView(
                document.code(),
                document.title(),
                document.number(),
                document.issuedAt(),
                document.issuedBy(),
                document.itemName(),
                document.applicantName(),
                document.standing(),
                name(document.standing()),
                document.revisedBy(),
                document.replacedBy());
    }

    private String name(Validity standing) {
        return messages.getMessage("standing." + standing, null, Locale.SIMPLIFIED_CHINESE);
    }
}
