package org.yiwang.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** A decision revised on the pages: typed, refused, previewed, issued, and read by the applicant and by anybody. */
class RevisionPagesIT {

    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext county;
    private static Actor clerk;
    private static Actor applicant;

    @BeforeAll
    static void start() {
        county = PortalNode.start(new DivisionCode("330327000000"));
        county.getBean(Catalogue.class).publish(item());
        clerk = account("county-approver", "周国华", AccountKind.STAFF, null);
        applicant = account("wangxiulan", "王秀兰", AccountKind.APPLICANT, "330327196805120422");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void aRevocationIsTypedRefusedPreviewedIssuedAndRead() throws IOException, InterruptedException {
        Application decided = decided();
        String page = "/workbench/applications/" + decided.no();
        Session decider = Session.signedIn(county, "county-approver", PASSWORD);
        assertThat(decider.page(page)).contains(page + "/revisions");
        assertThat(decider.page(page + "/revisions")).contains("申请人（持证人）", "王秀兰", "第六十九条第二款", "注销");
        Map<String, String> typed = new HashMap<>(Map.of(
                "requestId", UUID.randomUUID().toString(),
                "version", "0",
                "ground", "FRAUD_OR_BRIBERY",
                "reason", "材料系伪造"));
        String unheard = decider.submit(page + "/revisions", page + "/revisions/preview", typed)
                .body();
        assertThat(unheard).contains("请写明当事人的陈述、申辩", "材料系伪造");
        typed.put("heard", "没有提出异议");
        String preview = decider.submit(page + "/revisions", page + "/revisions/preview", typed)
                .body();
        assertThat(preview).contains("撤销决定书", "已撤销", "没有提出异议", "个人信息变更证");
        assertThat(decider.submit(page + "/revisions", page + "/revisions", typed)
                        .statusCode())
                .isEqualTo(302);
        assertThat(decider.page(page)).contains("决定作出以后", "撤销", "材料系伪造");
        Session holder = Session.signedIn(county, "wangxiulan", PASSWORD);
        assertThat(holder.page("/applications/" + decided.no())).contains("决定作出以后", "撤销决定书", "材料系伪造");
        String verified = holder.page("/verify/" + certificate(decided).verificationCode());
        assertThat(verified).contains("已经撤销，不再有效", "见《撤销决定书》");
    }

    @Test
    void aCorrectionIssuesTheCertificateAnew() throws IOException, InterruptedException {
        Application decided = decided();
        String page = "/workbench/applications/" + decided.no();
        Session decider = Session.signedIn(county, "county-approver", PASSWORD);
        Map<String, String> typed = Map.of(
                "requestId", UUID.randomUUID().toString(),
                "version", "0",
                "document", certificate(decided).verificationCode(),
                "ground", "CLERICAL_ERROR",
                "statement0", "applicant",
                "from0", "秀兰",
                "to0", "绣兰",
                "reissue", "true",
                "reason", "姓名打印有误");
        assertThat(decider.submit(page + "/revisions", page + "/revisions/preview", typed)
                        .body())
                .contains("更正通知书", "另行出具", "个人信息变更证");
        decider.submit(page + "/revisions", page + "/revisions", typed);
        Session holder = Session.signedIn(county, "wangxiulan", PASSWORD);
        assertThat(holder.page("/applications/" + decided.no())).contains("“秀兰”改为“绣兰”", "下载另行出具的");
        assertThat(holder.page("/verify/" + certificate(decided).verificationCode()))
                .contains("有内容已经更正", "代替它的是《个人信息变更证》");
    }

    @Test
    void theCertificateAsksForItsTerm() throws IOException, InterruptedException {
        Application granted = granted();
        Session decider = Session.signedIn(county, "county-approver", PASSWORD);
        assertThat(decider.page("/workbench/applications/" + granted.no() + "/actions/issue"))
                .contains("有效期截止日", "证照上写明的条件");
        closed(granted);
    }

    private static IssuedDocument certificate(Application decided) {
        return decided.documents().stream()
                .filter(document -> document.kind() == DocumentKind.CERTIFICATE)
                .findFirst()
                .orElseThrow();
    }

    private static Application decided() {
        return closed(granted());
    }

    private static Application closed(Application granted) {
        act(granted, Action.ISSUE_CERTIFICATE);
        return act(granted, Action.DELIVER);
    }

    private static Application granted() {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", "330327196805120422", "13800005001");
        Application a = county.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(), "P001", "换卡", who, Map.of("reason", "换卡"), Map.of()),
                        applicant);
        act(a, Action.PRE_REVIEW);
        act(a, Action.ACCEPT_APPLICATION);
        return act(a, Action.GRANT);
    }

    private static Application act(Application a, Action action) {
        long version =
                county.getBean(Applications.class).find(a.no()).orElseThrow().version();
        return county.getBean(HandlingDesk.class).act(new ActOnApplication(a.no(), action, "", version), clerk);
    }

    private static Item item() {
        return new Item(
                "P001",
                ItemFixture.PUBLISHED,
                new Profile("个人信息变更", "行政许可", "社会保障", "县人力资源和社会保障局", "社保", Set.of(Target.PERSON), "承诺件", "个人信息变更证"),
                new Terms(Level.COUNTY, Level.COUNTY, 5, 3, 1),
                new Grounds("不收费", "", "《社会保险法》"),
                List.of(),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "岗位", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "岗位", 1, true),
                        new Step(3, "制证", StepKind.ISSUE, Level.COUNTY, "岗位", 0, true),
                        new Step(4, "送达", StepKind.DELIVER, Level.COUNTY, "岗位", 0, true)),
                List.of());
    }

    private static Actor account(String username, String name, AccountKind kind, @Nullable String idNumber) {
        boolean staff = kind == AccountKind.STAFF;
        return county.getBean(Accounts.class)
                .create(new AccountDraft(
                        username,
                        PASSWORD,
                        name,
                        kind,
                        staff ? Set.of("岗位") : Set.of(),
                        staff ? Set.of(Duty.CLERK) : Set.of(),
                        idNumber,
                        staff ? null : "13800005001"))
                .orElseThrow()
                .actor();
    }
}
