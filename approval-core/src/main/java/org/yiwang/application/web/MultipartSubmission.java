package org.yiwang.application.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.application.SubmitApplication;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/** Turns a multipart request into the command, storing its files; what is wrong with files is told together. */
@Component
class MultipartSubmission {

    private static final int LONGEST_ID = 64;

    private final UploadedMaterials uploads;

    MultipartSubmission(UploadedMaterials uploads) {
        this.uploads = uploads;
    }

    SubmitApplication command(SubmissionRequest request, Map<String, MultipartFile> files) {
        return new SubmitApplication(
                submissionId(request.submissionId()),
                request.itemCode(),
                request.title(),
                request.applicant(),
                request.form() == null ? Map.of() : request.form(),
                uploads.take(files));
    }

    private static String submissionId(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return UUID.randomUUID().toString();
        }
        if (given.length() > LONGEST_ID) {
            throw new Refused(Refusal.invalid("submissionId", "submission.idTooLong", LONGEST_ID));
        }
        return given;
    }
}
