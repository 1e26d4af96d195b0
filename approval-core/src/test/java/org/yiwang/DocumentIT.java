package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.document.Papers;
import org.yiwang.document.Validity;
import org.yiwang.document.Verification;
import org.yiwang.document.Verifications;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The documents issued on the way of a licence, and their verification by anybody. */
class DocumentIT {

    private static final byte[] PDF = SampleFiles.pdf(1);
    private static final Actor APPLICANT =
            new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    private static final Actor CLERK = clerk("lin", "林小燕", "受理岗");
    private static final Actor DECIDER = clerk("chen", "陈立", "决定岗");

    private static ConfigurableApplicationContext county;
    private static Actor head;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        county.getBean(Catalogue.class).publish(LicenceItem.published());
        head = CoreNode.member(county, "zhou", "周正", Set.of(), Duty.DIRECTOR);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void everyTurnOfACaseIsPutOnPaper() {
        Application a = submit();
        act(a, Action.PRE_REVIEW, CLERK, "", Map.of());
        act(a, Action.REQUEST_SUPPLEMENT, CLERK, "", Map.of("deficiencies", "申请表没有签名\n附图看不清"));
        supply(a, Action.SUPPLEMENT, 1, APPLICANT);
        act(a, Action.ACCEPT_DEFERRED, CLERK, "", Map.of("promisedFor", tomorrow(), "signed", "PAPER"));
        supply(a, Action.HAND_IN, 2, APPLICANT);
        act(a, Action.SUSPEND, DECIDER, "需要专家到现场评审", Map.of("procedure", "EXPERT_REVIEW", "days", "15"));
        act(a, Action.RESUME, DECIDER, "", Map.of());
        act(a, Action.REQUEST_EXTENSION, DECIDER, "评审意见需要核实", Map.of("days", "5", "ground", "COMPLEX"));
        act(a, Action.APPROVE_EXTENSION, head, "", Map.of());
        Application denied = act(a, Action.DENY, DECIDER, "不符合用地规划", Map.of());
        assertThat(denied.documents())
                .extracting(IssuedDocument::kind)
                .containsExactly(
                        DocumentKind.RECEIPT,
                        DocumentKind.SUPPLEMENT_NOTICE,
                        DocumentKind.PROMISE,
                        DocumentKind.ACCEPTANCE_NOTICE,
                        DocumentKind.SPECIAL_PROCEDURE_NOTICE,
                        DocumentKind.EXTENSION_NOTICE,
                        DocumentKind.DENY_DECISION);
        assertThat(words(denied, DocumentKind.SUPPLEMENT_NOTICE)).contains("1申请表没有签名", "2附图看不清", "林小燕");
        assertThat(words(denied, DocumentKind.PROMISE)).contains("附图", "补齐上述材料");
        assertThat(words(denied, DocumentKind.SPECIAL_PROCEDURE_NOTICE)).contains("专家评审", "第四十五条", "15个工作日");
        assertThat(words(denied, DocumentKind.EXTENSION_NOTICE)).contains("5个工作日", "评审意见需要核实", "依据：情况复杂", "第四十二条第一款");
        assertThat(words(denied, DocumentKind.DENY_DECISION)).contains("不符合用地规划", "行政复议", "行政诉讼", "第三十八条第二款");
        assertThat(denied.documents()).allSatisfy(issued -> assertThat(words(issued))
                .contains(issued.number(), a.no().value())
                .doesNotContain(a.applicant().idNumber(), "13800000001"));
    }

    @Test
    void theLetterIsOnTheReceiptOfItsDelivery() {
        Application a = granted();
        Map<String, String> letter =
                Map.of("method", "POST", "tracking", "EK123456789CN", "receiver", "王建国", "relation", "配偶");
        Application closed = act(a, Action.DELIVER, CLERK, "", letter);
        assertThat(words(closed, DocumentKind.DELIVERY_RECEIPT))
                .contains("邮寄送达", "EK123456789CN", "王建国", "配偶", "准予决定书");
        assertThat(Visit.of(closed)).isEmpty();
    }

    @Test
    void theApplicantsOwnWordDeliversOnline() {
        Application closed = act(granted(), Action.CONFIRM_RECEIPT, APPLICANT, "", Map.of());
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(words(closed, DocumentKind.DELIVERY_RECEIPT)).contains("电子送达", "申请人登录后确认签收");
    }

    @Test
    void whoFetchesTheResultDuringTheSameStayNeedsNoReason() {
        Application a = submit();
        act(a, Action.PRE_REVIEW, CLERK, "", Map.of());
        act(a, Action.REQUEST_SUPPLEMENT, CLERK, "", Map.of("deficiencies", "缺附图"));
        supply(a, Action.SUPPLEMENT, 2, CLERK);
        act(a, Action.ACCEPT_APPLICATION, CLERK, "", Map.of());
        act(a, Action.GRANT, DECIDER, "", Map.of());
        Application closed = act(a, Action.DELIVER, CLERK, "", Map.of());
        assertThat(Visit.of(closed)).extracting(Visit::action).containsExactly(Action.SUPPLEMENT);
    }

    @Test
    void anybodyVerifiesByCodeAndNumberHoweverTheyAreTyped() {
        IssuedDocument receipt = submit().documents().get(0);
        Verification found =
                verify(receipt.verificationCode().toLowerCase().replace("-", " "), receipt.number(), "198.51.100.1");
        assertThat(found.standing()).isEqualTo(Validity.VALID);
        assertThat(found.applicantName()).isEqualTo("王**");
        assertThat(found.title()).isEqualTo("收件回执");
        String typed = receipt.number().replace('〔', '(').replace('〕', ')');
        assertThat(verify(receipt.verificationCode(), typed, "198.51.100.1")).isEqualTo(found);
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        IssuedDocument receipt = submit().documents().get(0);
        assertThat(refusal("2222-2222-2222-2222", "", "198.51.100.2")).isEqualTo("document.notVerified");
        assertThat(refusal("'; drop table", "", "198.51.100.2")).isEqualTo("document.notVerified");
        assertThat(refusal(receipt.verificationCode(), "330327收〔2026〕第1号", "198.51.100.2"))
                .isEqualTo("document.notVerified");
    }

    @Test
    void askingTooOftenIsSlowedDownForOneAddressOnly() {
        String code = submit().documents().get(0).verificationCode();
        for (int i = 0; i < 30; i++) {
            verify(code, "", "198.51.100.3");
        }
        assertThat(refusal(code, "", "198.51.100.3")).isEqualTo("document.tooMany");
        assertThat(verify(code, "", "198.51.100.4").standing()).isEqualTo(Validity.VALID);
    }

    @Test
    void whatWasSetGoingLapsesWithTheApplication() {
        Application a = submit();
        act(a, Action.PRE_REVIEW, CLERK, "", Map.of());
        act(a, Action.ACCEPT_DEFERRED, CLERK, "", Map.of("promisedFor", tomorrow(), "signed", "PAPER"));
        Application withdrawn = act(a, Action.WITHDRAW, APPLICANT, "不办了", Map.of());
        assertThat(standing(withdrawn, DocumentKind.RECEIPT)).isEqualTo(Validity.VALID);
        assertThat(standing(withdrawn, DocumentKind.ACCEPTANCE_NOTICE)).isEqualTo(Validity.LAPSED);
    }

    @Test
    void thePaperIsForThoseWhoMayOpenTheApplication() {
        IssuedDocument receipt = submit().documents().get(0);
        Verifications verifications = county.getBean(Verifications.class);
        assertThat(verifications.open(receipt.verificationCode(), APPLICANT).document())
                .isEqualTo(receipt);
        Actor stranger = new Actor("b", "li", "李明", AccountKind.APPLICANT, Set.of(), Set.of());
        assertThat(catchThrowableOfType(Refused.class, () -> verifications.open(receipt.verificationCode(), stranger))
                        .refusals()
                        .get(0)
                        .code())
                .isEqualTo("application.unknown");
    }

    /** Any day will do, because the node has no calendar. */
    private static String tomorrow() {
        return LocalDate.now(county.getBean(Clock.class).withZone(WorkingDays.ZONE))
                .plusDays(1)
                .toString();
    }

    private static Validity standing(Application application, DocumentKind kind) {
        String code = find(application, kind).verificationCode();
        return verify(code, "", "198.51.100.5").standing();
    }

    private static Verification verify(String code, String number, String visitor) {
        return county.getBean(Verifications.class).verify(code, number, visitor);
    }

    private static String refusal(String code, String number, String visitor) {
        return catchThrowableOfType(Refused.class, () -> verify(code, number, visitor))
                .refusals()
                .get(0)
                .code();
    }

    private static IssuedDocument find(Application application, DocumentKind kind) {
        return application.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Application application, DocumentKind kind) {
        return words(find(application, kind));
    }

    private static String words(IssuedDocument issued) {
        try (PDDocument paper = Loader.loadPDF(county.getBean(Papers.class).of(issued))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Application act(
            Application a, Action action, Actor by, String comment, Map<String, String> details) {
        return act(a, action, by, comment, details, Map.of());
    }

    private static Application act(
            Application a,
            Action action,
            Actor by,
            String comment,
            Map<String, String> details,
            Map<Integer, Evidence> files) {
        long version = CoreNode.versionOf(county, a.no());
        return county.getBean(HandlingDesk.class)
                .act(new ActOnApplication(a.no(), action, comment, version, details, files), by);
    }

    private static void supply(Application a, Action action, int material, Actor by) {
        act(a, action, by, "", Map.of(), Map.of(material, Evidence.of(file())));
    }

    private static Application granted() {
        Application a = submit();
        act(a, Action.PRE_REVIEW, CLERK, "", Map.of());
        act(a, Action.ACCEPT_DEFERRED, CLERK, "", Map.of("promisedFor", tomorrow(), "signed", "PAPER"));
        supply(a, Action.HAND_IN, 2, APPLICANT);
        return act(a, Action.GRANT, DECIDER, "", Map.of());
    }

    private static Application submit() {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
        return county.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "L001",
                                "农村宅基地建房",
                                who,
                                Map.of("reason", "危房重建"),
                                Map.of(1, Evidence.of(file()))),
                        APPLICANT);
    }

    private static Attachment file() {
        try {
            return county.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "申请表.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor clerk(String username, String name, String post) {
        return new Actor(username, username, name, AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }
}
