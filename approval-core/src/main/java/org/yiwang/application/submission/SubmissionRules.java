package org.yiwang.application.submission;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.identifier.CreditCode;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.ResidentId;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Target;

/** Checks a submission and reports all deficiencies at once (一次告知). */
final class SubmissionRules {

    private static final int MAX_TITLE_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 50;

    private final List<Refusal> refusals = new ArrayList<>();

    private SubmissionRules() {}

    static List<Refusal> check(SubmitApplication command, Item item) {
        SubmissionRules rules = new SubmissionRules();
        rules.checkTitle(text(command.title()));
        rules.checkApplicant(command.applicant(), item);
        rules.refusals.addAll(FormAnswers.check(item.formFields(), command.form()));
        item.materials().forEach(material -> rules.checkMaterial(command, material));
        return rules.refusals;
    }

    private void checkTitle(String title) {
        require(!title.isEmpty(), "title", "application.title.missing");
        require(title.length() <= MAX_TITLE_LENGTH, "title", "application.title.tooLong", MAX_TITLE_LENGTH);
    }

    private void checkApplicant(@Nullable ApplicantForm applicant, Item item) {
        if (applicant == null || applicant.kind() == null) {
            refusals.add(invalid("applicant.kind", "applicant.kind.missing"));
            return;
        }
        String name = text(applicant.name());
        require(item.targets().contains(applicant.kind()), "applicant.kind", "applicant.kind.notServed");
        require(!name.isEmpty() && name.length() <= MAX_NAME_LENGTH, "applicant.name", "applicant.name.missing");
        require(PhoneNumber.isValid(text(applicant.phone())), "applicant.phone", "applicant.phone.shape");
        checkId(applicant.kind(), upper(applicant.idNumber()));
    }

    private void checkId(Target kind, String id) {
        if (kind == Target.PERSON) {
            require(ResidentId.isValid(id), "applicant.idNumber", "applicant.idNumber.resident");
        } else {
            require(CreditCode.isValid(id), "applicant.idNumber", "applicant.idNumber.creditCode");
        }
    }

    private void checkMaterial(SubmitApplication command, Material material) {
        Evidence given = command.materials().get(material.seq());
        String field = Uploads.part(material.seq());
        require(
                given != null || material.necessity() != Necessity.REQUIRED,
                field,
                "material.missing",
                material.name());
        require(
                given == null
                        || !given.kind().isPaper()
                        || command.intake().channel().isEnteredByStaff(),
                field,
                "material.paperAtWindow",
                material.name());
    }

    private void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            refusals.add(invalid(field, code, arguments));
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static String upper(@Nullable String typed) {
        return text(typed).toUpperCase(Locale.ROOT);
    }
}
