package org.yiwang.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Target;
import org.yiwang.draft.Draft;

class DraftFormTest {

    private static final List<FormField> FIELDS = List.of(FormField.REASON);
    private static final Attachment FILE = new Attachment("0".repeat(64), "表.pdf", "application/pdf", 10);
    private static final Draft BEFORE = new Draft(
            "d1",
            "account-1",
            "D005",
            "标题",
            Target.PERSON,
            "王秀兰",
            "330327196203150026",
            "13857712345",
            Map.of("reason", "旧"),
            Map.of(1, Evidence.of(FILE)),
            IntakeForm.ONLINE,
            Instant.EPOCH);

    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void takesWhatWasTypedEvenWhenItIsWrong() {
        typed.add("title", "");
        typed.add("applicant.idNumber", " 123 ");
        typed.add("form.reason", "第一行\r\n第二行");

        Draft after = new DraftForm(typed).appliedTo(BEFORE, FIELDS);

        assertThat(after.title()).isEmpty();
        assertThat(after.idNumber()).isEqualTo("123");
        assertThat(after.form()).containsEntry("reason", "第一行\n第二行");
    }

    @Test
    void keepsWhatTheFormDoesNotHold() {
        typed.add("title", "新标题");

        Draft after = new DraftForm(typed).appliedTo(BEFORE, FIELDS);

        assertThat(after.name()).isEqualTo("王秀兰");
        assertThat(after.form()).containsEntry("reason", "旧");
        assertThat(after.files()).containsEntry(1, Evidence.of(FILE));
    }

    @Test
    void staysWithTheKindWhenNoneOrAnUnknownOneIsSent() {
        typed.add("applicant.kind", "ROBOT");
        assertThat(new DraftForm(typed).appliedTo(BEFORE, FIELDS).kind()).isEqualTo(Target.PERSON);

        typed.set("applicant.kind", "ORGANISATION");
        assertThat(new DraftForm(typed).appliedTo(BEFORE, FIELDS).kind()).isEqualTo(Target.ORGANISATION);
    }

    @Test
    void takesWhoActsForTheApplicantAndLetsGoAgain() {
        typed.add("mandate.capacity", "PROXY");
        typed.add("mandate.name", " 王建国 ");
        Draft proxy = new DraftForm(typed).appliedTo(BEFORE, FIELDS);
        assertThat(proxy.intake().mandate()).isNotNull().satisfies(mandate -> {
            assertThat(mandate.capacity()).isEqualTo(Capacity.PROXY);
            assertThat(mandate.name()).isEqualTo("王建国");
        });

        typed.set("mandate.capacity", "");
        assertThat(new DraftForm(typed).appliedTo(proxy, FIELDS).intake().mandate())
                .isNotNull()
                .satisfies(mandate -> assertThat(mandate.capacity()).isNull());
    }

    @Test
    void leavesOutAnswersToWhatTheItemDoesNotAsk() {
        typed.add("form.bank", "农商行");

        assertThat(new DraftForm(typed).appliedTo(BEFORE, FIELDS).form()).containsOnlyKeys("reason");
        assertThat(new DraftForm(typed).appliedTo(BEFORE, List.of()).form()).isEmpty();
    }
}
