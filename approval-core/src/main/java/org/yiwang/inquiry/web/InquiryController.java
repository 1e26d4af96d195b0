package org.yiwang.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ActionNames;
import org.yiwang.application.action.State;
import org.yiwang.inquiry.CaseStatus;
import org.yiwang.inquiry.Inquiries;

/** Inquiries over the API, without signing in; the digits come in the body, because addresses are logged. */
@RestController
class InquiryController {

    private final Inquiries inquiries;
    private final ActionNames names;

    InquiryController(Inquiries inquiries, ActionNames names) {
        this.inquiries = inquiries;
        this.names = names;
    }

    record InquiryRequest(@Nullable String no, @Nullable String digits) {}

    record StatusView(
            String no,
            String item,
            String applicant,
            State state,
            String stateName,
            @Nullable String step,
            String holderName,
            Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            List<String> awaited,
            @Nullable LocalDate promisedFor) {}

    @PostMapping("/api/v1/inquiries")
    StatusView ask(@RequestBody InquiryRequest asked, HttpServletRequest request) {
        CaseStatus found = inquiries.ask(
                Objects.requireNonNullElse(asked.no(), ""),
                Objects.requireNonNullElse(asked.digits(), ""),
                request.getRemoteAddr());
        return new StatusView(
                found.no().value(),
                found.itemName(),
                found.applicantName(),
                found.state(),
                names.of(found.state()),
                found.step(),
                found.holderName(),
                found.submittedAt(),
                found.acceptedAt(),
                found.dueAt(),
                found.closedAt(),
                found.awaited(),
                found.promisedFor());
    }
}
