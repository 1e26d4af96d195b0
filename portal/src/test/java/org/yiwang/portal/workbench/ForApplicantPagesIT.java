package org.yiwang.portal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** 代申请人办理 and 查办件 on the pages: the window acts for somebody without an account, who finds the case nevertheless. */
class ForApplicantPagesIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ID = "330327196805120422";

    private static ConfigurableApplicationContext county;
    private static Actor window;

    @BeforeAll
    static void start() {
        county = PortalNode.start(new DivisionCode("330327000000"));
        county.getBean(Catalogue.class).publish(ItemFixture.item("W001"));
        window = county.getBean(Accounts.class)
                .create(new AccountDraft(
                        "window", PASSWORD, "董晓敏", AccountKind.STAFF, Set.of("受理岗"), Set.of(Duty.CLERK), null, null))
                .orElseThrow()
                .actor();
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void theWindowWithdrawsForTheApplicantWhoFindsTheCase() throws IOException, InterruptedException {
        Application entered = entered();
        String page = "/workbench/applications/" + entered.no();
        String form = page + "/actions/withdraw";
        Session clerk = Session.signedIn(county, "window", PASSWORD);
        assertThat(clerk.page(page)).contains("代申请人办理", form);
        assertThat(clerk.page(form)).contains("撤回申请书（申请人签名）", "原件已收").doesNotContain("原件已核");

        Map<String, String> typed = Map.of(
                "requestId", UUID.randomUUID().toString(),
                "version", "1",
                "comment", "不办了");
        assertThat(clerk.submit(form, form, typed).body()).contains("要收申请人签名的撤回申请书", "不办了");
        Map<String, String> signed = Map.of(
                "requestId", UUID.randomUUID().toString(),
                "version", "1",
                "comment", "不办了",
                "paper-0", "ORIGINAL_TAKEN");
        assertThat(clerk.submit(form, form, signed).statusCode()).isEqualTo(302);
        assertThat(clerk.page(page)).contains("代申请人办理：苍南县 受理岗 董晓敏", "撤回申请书", "原件已收");

        Session visitor = Session.visitor(county);
        assertThat(visitor.page("/")).contains("/inquiry");
        Map<String, String> asked = Map.of("no", entered.no().value(), "digits", "0422");
        assertThat(visitor.submit("/inquiry", "/inquiry", asked).body())
                .contains("账户变更", "王**", "撤回")
                .doesNotContain("王秀兰", ID);
        Map<String, String> wrong = Map.of("no", entered.no().value(), "digits", "0423");
        assertThat(visitor.submit("/inquiry", "/inquiry", wrong).body())
                .contains("没有查到")
                .doesNotContain("王**");
    }

    private static Application entered() {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", ID, "13800005001");
        return county.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "W001",
                                "换卡",
                                who,
                                Map.of(),
                                Map.of(1, new Evidence(EvidenceKind.ORIGINAL_SEEN, List.of())),
                                new IntakeForm(Channel.WINDOW, null, null)),
                        window);
    }
}
