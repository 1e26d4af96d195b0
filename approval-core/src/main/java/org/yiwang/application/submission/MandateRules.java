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
import org.yiwang.base.identifier.IdFault;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;
import org.yiwang.catalogue.Target;

/**
 * Checks whether somebody may apply for somebody else: with a written mandate that names the proxy, its scope and its
 * end, signed by the applicant (民法典 第一百六十五条); always for an agent (实施意见二（三）5: 全程代办); without one for the legal
 * representative of an organisation (民法典 第六十一条). Reports all deficiencies at once.
 */
final class MandateRules {

    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private MandateRules(LocalDate today) {
        this.today = today;
    }

    /**
     * Lists all deficiencies. {@code ownNumber} is the identity number of the sending account, if known; staff enter for
     * the person before them.
     */
    static List<Refusal> check(
            IntakeForm intake, ApplicantForm applicant, @Nullable String ownNumber, LocalDate today) {
        MandateRules rules = new MandateRules(today);
        MandateForm mandate = intake.mandate();
        if (mandate == null || mandate.capacity() == null) {
            rules.checkAbsence(intake.channel(), applicant, ownNumber);
        } else {
            rules.checkPerson(mandate, applicant, intake.channel().equals(Channel.WINDOW) ? null : ownNumber);
            rules.checkRight(mandate, applicant, intake.channel());
        }
        return rules.refusals;
    }

    private void checkAbsence(Channel channel, ApplicantForm applicant, @Nullable String ownNumber) {
        boolean person = applicant.kind() != Target.ORGANISATION;
        String number = SubmissionRules.number(applicant.idNumber());
        boolean another = !channel.isEnteredByStaff()
                && ownNumber != null
                && applicant.document().fault(number, today).isEmpty()
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
        String number = SubmissionRules.number(mandate.idNumber());
        SubmissionRules.nameFault(mandate.name(), "mandate.name", ProperName.MAX_OF_A_PERSON)
                .ifPresent(refusals::add);
        require(PhoneNumber.isValid(SubmissionRules.phone(mandate.phone())), "mandate.phone", "mandate.phone.shape");
        Optional<IdFault> fault = mandate.document().fault(number, today);
        if (fault.isPresent()) {
            refuse("mandate.idNumber", "mandate.idNumber." + fault.get().key());
        } else if (number.equals(SubmissionRules.number(applicant.idNumber()))) {
            refuse("mandate.idNumber", "mandate.self");
        } else if (ownNumber != null && !ownNumber.equals(number)) {
            refuse("mandate.idNumber", "mandate.notYou");
        }
    }

    private void checkRight(MandateForm mandate, ApplicantForm applicant, Channel channel) {
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
            return Optional.of(LocalDate.parse(PlainText.of(typed == null ? "" : typed)));
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
