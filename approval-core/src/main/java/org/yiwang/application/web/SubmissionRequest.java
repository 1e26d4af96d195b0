package org.yiwang.application.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication.ApplicantForm;

/** The JSON part of a submission. */
record SubmissionRequest(
        @Nullable String submissionId,
        @Nullable String itemCode,
        @Nullable String title,
        @Nullable ApplicantForm applicant,
        @Nullable Map<String, String> form) {}
