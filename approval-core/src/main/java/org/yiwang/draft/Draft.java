package org.yiwang.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.Target;

/**
 * The answers and files that an applicant, or staff for an applicant, has entered for an item so far; anything may be
 * missing. {@code id} becomes the submission id, so a draft can be submitted only once. {@code files} is the
 * evidence so far by material number.
 */
public record Draft(
        String id,
        String accountId,
        String itemCode,
        @Nullable String title,
        Target kind,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        Map<String, String> form,
        Map<Integer, Evidence> files,
        IntakeForm intake,
        Instant changedAt,
        @Nullable IdKind idKind) {

    /** Creates the draft of somebody with a resident id, or of an organisation. */
    public Draft(
            String id,
            String accountId,
            String itemCode,
            @Nullable String title,
            Target kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            Map<String, String> form,
            Map<Integer, Evidence> files,
            IntakeForm intake,
            Instant changedAt) {
        this(id, accountId, itemCode, title, kind, name, idNumber, phone, form, files, intake, changedAt, null);
    }

    public Draft {
        form = Map.copyOf(form);
        intake = intake == null ? IntakeForm.ONLINE : intake;
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    public Draft withFiles(Map<Integer, Evidence> newFiles) {
        return new Draft(
                id, accountId, itemCode, title, kind, name, idNumber, phone, form, newFiles, intake, changedAt, idKind);
    }

    public Draft withIntake(IntakeForm other) {
        return new Draft(
                id, accountId, itemCode, title, kind, name, idNumber, phone, form, files, other, changedAt, idKind);
    }

    /** The command that submits it. */
    public SubmitApplication submission() {
        return new SubmitApplication(
                id,
                itemCode,
                title,
                new SubmitApplication.ApplicantForm(kind, name, idNumber, phone, idKind),
                form,
                files,
                intake);
    }
}
