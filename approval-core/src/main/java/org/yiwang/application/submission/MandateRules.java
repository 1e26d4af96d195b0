package org.yiwang.application.submission;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.ResidentId;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Target;

/**
 * Checks whether somebody may apply for somebody else: with a written mandate that names the proxy, its scope and its
 * end, signed by the applicant (民法典 第一百六十五条); always for an agent (实施意见二（三）5: 全程代办); without one for the legal
 * representative of an organisation (民法典 第六十一条). Reports all deficiencies at once.
 */
final class MandateRules {

    private static final int MAX_NAME_LENGTH = 50;

    private final List<Refusal> refusals = new ArrayList<>();

    private MandateRules() {}

    /**
     * Lists all deficiencies. {@code ownNumber} is the resident id of the sending account, if known; staff enter for
     * the person before them.
     */
    static List<Refusal> check(
            IntakeForm intake, ApplicantForm applicant, @Nullable String ownNumber, LocalDate today) {
        MandateRules rules = new MandateRules();
        MandateForm mandate = intake.mandate();
        if (mandate == null || mandate.capacity() == null) {
            rules.checkAbsence(intake.channel(), applicant, ownNumber);
        } else {
            rules.checkPerson(mandate, applicant, intake.channel().equals(Channel.WINDOW) ? null : ownNumber);
            rules.checkRight(mandate, applicant, intake.channel(), today);
        }
        return rules.refusals;
    }

    private void checkAbsence(Channel channel, ApplicantForm applicant, @Nullable String ownNumber) {
        boolean person = applicant.kind() != Target.ORGANISATION;
        String number = SubmissionRules.upper(applicant.idNumber());
        boolean another = !channel.isEnteredByStaff()
                && ownNumber != null
                && ResidentId.isValid(number)
                && !ownNumber.equals(number);
        if (channel == Channel.AGENT) {
            refuse("mandate.capacity", "mandate.neededByAgent");
        } else if (!person) {
            refuse("mandate.capacity", "mandate.neededForOrganisation");
        } else if (another) {
            refuse("mandate.capacity", "mandate.neededForAnother");
        }
    }

    private void checkPerson(MandateForm mandate, ApplicantForm applicant, @Nullable String ownNumber) {
        String name = SubmissionRules.text(mandate.name());
        String number = SubmissionRules.upper(mandate.idNumber());
        require(!name.isEmpty() && name.length() <= MAX_NAME_LENGTH, "mandate.name", "mandate.name.missing");
        require(PhoneNumber.isValid(SubmissionRules.text(mandate.phone())), "mandate.phone", "mandate.phone.shape");
        if (!ResidentId.isValid(number)) {
            refuse("mandate.idNumber", "mandate.idNumber.resident");
        } else if (number.equals(SubmissionRules.upper(applicant.idNumber()))) {
            refuse("mandate.idNumber", "mandate.self");
        } else if (ownNumber != null && !ownNumber.equals(number)) {
            refuse("mandate.idNumber", "mandate.notYou");
        }
    }

    private void checkRight(MandateForm mandate, ApplicantForm applicant, Channel channel, LocalDate today) {
        if (mandate.capacity() == Capacity.LEGAL_REPRESENTATIVE) {
            require(applicant.kind() == Target.ORGANISATION, "mandate.capacity", "mandate.representativeOfAPerson");
            require(channel != Channel.AGENT, "mandate.capacity", "mandate.neededByAgent");
            return;
        }
        Optional<LocalDate> until = day(mandate.until());
        require(until.isPresent(), "mandate.until", "mandate.until.missing");
        require(until.filter(day -> day.isBefore(today)).isEmpty(), "mandate.until", "mandate.until.past");
        checkProof(mandate, channel);
    }

    /** Requires the scan of the mandate; only a clerk who saw the signature at a window may witness it instead. */
    private void checkProof(MandateForm mandate, Channel channel) {
        boolean atTheWindow = channel == Channel.WINDOW;
        require(
                mandate.paper() != null || mandate.witnessed() && atTheWindow,
                "mandate.paper",
                atTheWindow ? "mandate.proof.window" : "mandate.proof.missing");
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(SubmissionRules.text(typed)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private void require(boolean holds, String field, String code) {
        if (!holds) {
            refuse(field, code);
        }
    }

    private void refuse(String field, String code) {
        refusals.add(invalid(field, code));
    }
}
