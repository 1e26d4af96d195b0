package org.yiwang.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Target;

class MandateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String APPLICANT_ID = "11010519491231002X";
    private static final String OTHER_ID = "440524188001010014";
    private static final ApplicantForm PERSON = new ApplicantForm(Target.PERSON, "王秀兰", APPLICANT_ID, "13800000001");
    private static final ApplicantForm COMPANY =
            new ApplicantForm(Target.ORGANISATION, "苍南小馆有限公司", "91350100M000100Y43", "13800000001");
    private static final Attachment PAPER = new Attachment("a".repeat(64), "授权委托书.pdf", "application/pdf", 9, 1);

    @Test
    void whoAppliesForThemselvesNeedsNone() {
        assertThat(codes(Channel.ONLINE, PERSON, null, APPLICANT_ID)).isEmpty();
        assertThat(codes(Channel.WINDOW, PERSON, null, null)).isEmpty();
    }

    @Test
    void whoAppliesForAnotherPersonNeedsOne() {
        assertThat(codes(Channel.ONLINE, PERSON, null, OTHER_ID)).containsExactly("mandate.neededForAnother");
        assertThat(codes(Channel.MOBILE, PERSON, proxy(OTHER_ID, "2026-12-31", PAPER, false), OTHER_ID))
                .isEmpty();
    }

    @Test
    void anAgentAlwaysNeedsOne() {
        assertThat(codes(Channel.AGENT, PERSON, null, null)).containsExactly("mandate.neededByAgent");
        assertThat(codes(Channel.AGENT, COMPANY, representative(OTHER_ID), null))
                .containsExactly("mandate.neededByAgent");
    }

    @Test
    void anOrganisationIsRepresentedByItsLegalRepresentativeOrAProxy() {
        assertThat(codes(Channel.ONLINE, COMPANY, null, OTHER_ID)).containsExactly("mandate.neededForOrganisation");
        assertThat(codes(Channel.WINDOW, COMPANY, null, null)).containsExactly("mandate.neededForOrganisation");
        assertThat(codes(Channel.ONLINE, COMPANY, representative(OTHER_ID), OTHER_ID))
                .isEmpty();
        assertThat(codes(Channel.ONLINE, PERSON, representative(OTHER_ID), OTHER_ID))
                .containsExactly("mandate.representativeOfAPerson");
    }

    @Test
    void aMandateSaysWhoAndUntilWhenAndIsProved() {
        MandateForm blank = new MandateForm(Capacity.PROXY, " ", "123", "", null, null, false);
        assertThat(MandateRules.check(new IntakeForm(Channel.ONLINE, blank, null), PERSON, OTHER_ID, TODAY))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "mandate.name", "mandate.phone", "mandate.idNumber", "mandate.until", "mandate.paper");
    }

    @Test
    void aMandateThatIsOverDoesNotCount() {
        assertThat(codes(Channel.ONLINE, PERSON, proxy(OTHER_ID, "2026-11-23", PAPER, false), OTHER_ID))
                .isEmpty();
        assertThat(codes(Channel.ONLINE, PERSON, proxy(OTHER_ID, "2026-11-22", PAPER, false), OTHER_ID))
                .containsExactly("mandate.until.past");
    }

    @Test
    void onlyTheWindowWitnessesASignature() {
        MandateForm witnessed = proxy(OTHER_ID, "2026-12-31", null, true);
        assertThat(codes(Channel.WINDOW, PERSON, witnessed, null)).isEmpty();
        assertThat(codes(Channel.AGENT, PERSON, witnessed, null)).containsExactly("mandate.proof.missing");
        assertThat(codes(Channel.ONLINE, PERSON, witnessed, OTHER_ID)).containsExactly("mandate.proof.missing");
    }

    @Test
    void theProxyIsWhoSignedInAndNotTheApplicant() {
        assertThat(codes(Channel.ONLINE, PERSON, proxy(APPLICANT_ID, "2026-12-31", PAPER, false), OTHER_ID))
                .containsExactly("mandate.self");
        assertThat(codes(Channel.ONLINE, PERSON, proxy(OTHER_ID, "2026-12-31", PAPER, false), APPLICANT_ID))
                .containsExactly("mandate.notYou");
    }

    private static MandateForm proxy(String id, String until, @Nullable Attachment paper, boolean witnessed) {
        return new MandateForm(Capacity.PROXY, "王建国", id, "13800000002", until, paper, witnessed);
    }

    private static MandateForm representative(String id) {
        return new MandateForm(Capacity.LEGAL_REPRESENTATIVE, "王建国", id, "13800000002", null, null, false);
    }

    private static List<String> codes(
            Channel channel, ApplicantForm applicant, @Nullable MandateForm mandate, @Nullable String own) {
        return MandateRules.check(new IntakeForm(channel, mandate, null), applicant, own, TODAY).stream()
                .map(Refusal::code)
                .toList();
    }
}
