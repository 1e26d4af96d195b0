package org.yiwang.application.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.intake.Mandate;
import org.yiwang.base.identifier.IdKind;

/**
 * The JSON part of a submission. {@code channel} is a name of {@link org.yiwang.application.intake.Channel}, ONLINE when it is
 * left out; {@code earlierFiles} are files of the applicant's earlier applications by the material's number, each named by
 * its hash, several with commas; {@code paper} tells by the material's number what staff saw: ORIGINAL_SEEN or COPY_TAKEN;
 * {@code place} is the code of the division whose matter it is.
 */
record SubmissionRequest(
        @Nullable String submissionId,
        @Nullable String itemCode,
        @Nullable String title,
        @Nullable ApplicantForm applicant,
        @Nullable Map<String, String> form,
        @Nullable String channel,
        @Nullable MandatePart mandate,
        @Nullable String duplicateOf,
        @Nullable Map<Integer, String> earlierFiles,
        @Nullable Map<Integer, String> paper,
        @Nullable String place) {

    /** The person who acts for the applicant; the scan is the part {@code mandate-paper}. */
    record MandatePart(
            Mandate.@Nullable Capacity capacity,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String until,
            boolean witnessed,
            @Nullable IdKind idKind) {}
}
