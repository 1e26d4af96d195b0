package org.yiwang.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.catalogue.JointStage;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
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

/** The one page of a joint item (一件事). */
class JointPagesIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext township;
    private static Actor applicant;
    private static Actor clerk;
    private static Actor decider;

    @BeforeAll
    static void start() {
        township = PortalNode.start(new DivisionCode("330327100000"));
        applicant = account("wang", "王秀兰", AccountKind.APPLICANT);
        clerk = account("clerk", "李志强", AccountKind.STAFF, Duty.CLERK);
        decider = account("decider", "周正", AccountKind.STAFF, Duty.CLERK);
        Catalogue catalogue = township.getBean(Catalogue.class);
        catalogue.publish(item("H001", "个体工商户设立登记", "申请书"));
        catalogue.publish(item("H007", "仅销售预包装食品备案", "营业执照", "食品清单"));
        township.getBean(JointPackages.class)
                .publish(new JointItem(
                        "J09",
                        1,
                        "开办便利店一件事",
                        List.of(
                                new JointMember("H001", List.of(), List.of("营业执照"), ""),
                                new JointMember("H007", List.of("H001"), List.of(), "")),
                        List.of(
                                JointStage.of("受理", StepKind.ACCEPT, null, null),
                                JointStage.of("联合审查", StepKind.JOINT, Level.TOWNSHIP, "乡镇业务审核员"),
                                JointStage.of("决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇分管领导"),
                                JointStage.of("送达", StepKind.DELIVER, null, null))));
    }

    @AfterAll
    static void stop() {
        township.close();
    }

    @Test
    void tellsItsPartsTheirOrderAndMaterialsOnceWithTheButtonToApply() {
        HttpResponse<String> page = get("/joint-items/J09");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("个体工商户设立登记", "仅销售预包装食品备案", "要先办好：个体工商户设立登记")
                .contains("营业执照由其中的事项办出，不用交。", "申请书")
                .contains("href=\"/items/J09/apply\"", "一次申请，一起办");
    }

    @Test
    void listsTellThatOnlyPartOfThePackageWasGranted() throws IOException, InterruptedException {
        Application a = accepted("330327196805120422");
        part(a, Action.PASS_PART, "H001");
        part(a, Action.FAIL_PART, "H007");
        act(a, Action.GRANT, decider, "", Map.of());
        assertThat(Session.signedIn(township, "wang", PASSWORD).page("/applications"))
                .contains("<span class=\"badge badge-good\">部分准予</span>");
        assertThat(Session.signedIn(township, "clerk", PASSWORD).page("/workbench"))
                .contains("<span class=\"badge badge-good\">部分准予</span>");
    }

    @Test
    void theApplicantAnswersAReturnedPartWithItsMaterialsBeforeThem() throws IOException, InterruptedException {
        Application a = accepted("11010519491231002X");
        act(a, Action.RETURN_PART, clerk, "申请书没有签名", Map.of("part", "H001"));
        Session applicant = Session.signedIn(township, "wang", PASSWORD);
        String form = "/applications/" + a.no() + "/actions/answer-part";
        assertThat(applicant.page("/applications/" + a.no())).contains(form);
        assertThat(applicant.page(form))
                .contains("申请书没有签名", "multipart/form-data", "name=\"material-1\"")
                .doesNotContain("name=\"material-2\"");
    }

    private static Application accepted(String idNumber) {
        Application a = township.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "J09",
                                "开办便利店",
                                new ApplicantForm(Target.PERSON, "王秀兰", idNumber, "13800000001"),
                                Map.of(),
                                Map.of()),
                        applicant);
        act(a, Action.PRE_REVIEW, clerk, "", Map.of());
        return act(a, Action.ACCEPT_APPLICATION, clerk, "", Map.of());
    }

    private static void part(Application a, Action action, String code) {
        act(a, action, clerk, code + "的意见", Map.of("part", code));
    }

    private static Application act(
            Application a, Action action, Actor by, String comment, Map<String, String> details) {
        long version =
                township.getBean(Applications.class).find(a.no()).orElseThrow().version();
        return township.getBean(HandlingDesk.class)
                .act(new ActOnApplication(a.no(), action, comment, version, details, Map.of()), by);
    }

    private static Actor account(String username, String name, AccountKind kind, Duty... duties) {
        boolean staff = kind == AccountKind.STAFF;
        return township.getBean(Accounts.class)
                .create(new AccountDraft(
                        username,
                        PASSWORD,
                        name,
                        kind,
                        staff ? Set.of("乡镇窗口受理员", "县级部门审查员", "乡镇分管领导", "窗口发证员") : Set.of(),
                        Set.of(duties),
                        null,
                        null))
                .orElseThrow()
                .actor();
    }

    @Test
    void hasNoSecondGuide() {
        HttpResponse<String> guide = get("/items/J09");
        assertThat(guide.statusCode()).isEqualTo(302);
        assertThat(guide.headers().firstValue("Location").orElse("")).endsWith("/joint-items/J09");
    }

    private static HttpResponse<String> get(String path) {
        String port = township.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Item item(String code, String name, String material, String... further) {
        return new Item(
                code,
                new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, ""),
                new Profile(name, "行政许可", "市场监管", "县市场监督管理局", "工商登记", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.TOWNSHIP, Level.TOWNSHIP, 20, 10, 0),
                new Grounds("不收费", "", "《促进个体工商户发展条例》"),
                Stream.concat(
                                Stream.of(new Material(1, material, "原件", 1, Necessity.CONDITIONAL, "申请人自备", "")),
                                Stream.of(further)
                                        .map(each ->
                                                new Material(2, each, "原件", 1, Necessity.CONDITIONAL, "申请人自备", "")))
                        .toList(),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇业务审核员", 3, true),
                        new Step(3, "送达", StepKind.DELIVER, Level.TOWNSHIP, "窗口发证员", 0, true)),
                List.of());
    }
}
