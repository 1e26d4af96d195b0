package org.yiwang.application.submission;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Target;

/** Checks a submission and reports all deficiencies at once (一次告知). */
final class SubmissionRules {

    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private SubmissionRules(LocalDate today) {
        this.today = today;
    }

    static List<Refusal> check(SubmitApplication command, Item item, LocalDate today) {
        SubmissionRules rules = new SubmissionRules(today);
        rules.checkTitle(Objects.requireNonNullElse(command.title(), ""));
        rules.checkApplicant(command.applicant(), item);
        rules.refusals.addAll(FormAnswers.check(item.formFields(), command.form()));
        item.materials().forEach(material -> rules.checkMaterial(command, material));
        return rules.refusals;
    }

    private void checkTitle(String typed) {
        ProperName.titleFault(typed, ProperName.MAX_OF_A_TITLE)
                .map(fault -> invalid("title", "application.title." + fault.key(), ProperName.MAX_OF_A_TITLE))
                .ifPresent(refusals::add);
    }

    private void checkApplicant(@Nullable ApplicantForm applicant, Item item) {
        if (applicant == null || applicant.kind() == null) {
            refusals.add(invalid("applicant.kind", "applicant.kind.missing"));
            return;
        }
        require(item.targets().contains(applicant.kind()), "applicant.kind", "applicant.kind.notServed");
        int most = applicant.kind() == Target.PERSON ? ProperName.MAX_OF_A_PERSON : ProperName.MAX_OF_AN_ORGANISATION;
        nameFault(applicant.name(), "applicant.name", most).ifPresent(refusals::add);
        require(PhoneNumber.isValid(phone(applicant.phone())), "applicant.phone", "applicant.phone.shape");
        applicant
                .document()
                .fault(number(applicant.idNumber()), today)
                .map(fault -> invalid("applicant.idNumber", "applicant.idNumber." + fault.key()))
                .ifPresent(refusals::add);
    }

    /** The refusal of a name as typed, about {@code field}. */
    static Optional<Refusal> nameFault(@Nullable String typed, String field, int most) {
        return ProperName.fault(Objects.requireNonNullElse(typed, ""), most)
                .map(fault -> invalid(field, field + "." + fault.key(), most));
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

    /** A name or a title as it is stored. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : PlainText.kept(typed);
    }

    /** An identity number as it is stored and compared. */
    static String number(@Nullable String typed) {
        return typed == null ? "" : TypedNumber.plain(typed);
    }

    /** A telephone number as it is stored. */
    static String phone(@Nullable String typed) {
        return typed == null ? "" : PhoneNumber.plain(typed);
    }
}
