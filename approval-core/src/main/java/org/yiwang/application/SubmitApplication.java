package org.yiwang.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalog.Target;

/**
 * Submit an application. {@code submissionId} is chosen by the sender; sending it again yields the same application.
 * {@code materials} are the stored files by the material's number.
 */
public record SubmitApplication(
        String submissionId,
        @Nullable String itemCode,
        @Nullable String title,
        @Nullable ApplicantForm applicant,
        Map<String, String> form,
        Map<Integer, Attachment> materials) {

    /** The applicant as typed. */
    public record ApplicantForm(
            @Nullable Target kind, @Nullable String name, @Nullable String idNumber, @Nullable String phone) {}

    public SubmitApplication {
        form = Map.copyOf(form);
        materials = Map.copyOf(materials);
    }
}
