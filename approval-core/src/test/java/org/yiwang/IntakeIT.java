package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.Visit;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.document.Papers;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Assurance;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFixture;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Worklists;

/** The intake of applications at one node: by whom, for whom, only once, and with files of earlier applications. */
class IntakeIT {

    private static final String HER_ID = SampleIds.next();
    private static final String HIS_ID = SampleIds.next();
    private static final int AT_ONCE = 8;

    private static ConfigurableApplicationContext county;
    private static SubmissionDesk submissions;
    private static ReadingDesk reading;
    private static Item item;
    private static Actor her;
    private static Actor him;
    private static Actor window;
    private static Actor agent;
    private static Actor decider;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        submissions = county.getBean(SubmissionDesk.class);
        reading = county.getBean(ReadingDesk.class);
        item = ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        her = account("wangxiulan", AccountKind.APPLICANT, HER_ID);
        him = account("wangjianguo", AccountKind.APPLICANT, HIS_ID);
        window = account("window", AccountKind.STAFF, null, "受理岗");
        agent = account("agent", AccountKind.STAFF, null, "社区代办员");
        decider = account("decider", AccountKind.STAFF, null, "决定岗");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void whatTheWindowEntersIsFollowedByTheApplicantsAccountAndIsAVisit() {
        String id = SampleIds.next();
        Actor applicant = account("chenyoufu", AccountKind.APPLICANT, id);
        Application entered = submissions.submit(form(id, by(Channel.WINDOW, null)), window);
        assertThat(entered.intake().channel()).isEqualTo(Channel.WINDOW);
        assertThat(entered.intake().enteredBy()).isNotNull();
        assertThat(entered.lastEntry().post()).isEqualTo("受理岗");
        assertThat(Visit.of(entered)).hasSize(1);
        assertThat(reading.open(entered.no(), applicant)).isEqualTo(entered);
        assertThat(county.getBean(Worklists.class)
                        .find(ListQuery.of(Box.MINE), new PageRequest(1, 10), applicant)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.channel()).isEqualTo(Channel.WINDOW));
    }

    @Test
    void withoutAnAccountNobodyFollowsOnThePhone() {
        Application entered = submissions.submit(form(SampleIds.next(), by(Channel.WINDOW, null)), window);
        assertThat(entered.applicant().accountId()).isEmpty();
        assertThat(reading.open(entered.no(), window).no()).isEqualTo(entered.no());
    }

    @Test
    void onlyTheAcceptingPostAndAgentsEnterForOthers() {
        assertThat(codes(() -> submissions.submit(form(SampleIds.next(), by(Channel.WINDOW, null)), decider)))
                .containsExactly("intake.notYourWindow");
        assertThat(codes(() -> submissions.submit(form(SampleIds.next(), by(Channel.AGENT, proxy())), window)))
                .containsExactly("intake.notAnAgent");
        assertThat(codes(() -> submissions.submit(form(HER_ID, by(Channel.WINDOW, null)), her)))
                .containsExactly("intake.staffOnly");
        assertThat(codes(() -> submissions.submit(form(HER_ID, by(Channel.ONLINE, null)), window)))
                .containsExactly("intake.byStaff");
    }

    @Test
    void anAgentsMandateIsInTheRecordAndOnTheReceipt() throws IOException {
        Application entered = submissions.submit(form(SampleIds.next(), by(Channel.AGENT, proxy())), agent);
        assertThat(entered.intake().mandate()).isNotNull();
        assertThat(entered.attachments()).hasSize(2);
        assertThat(Visit.of(entered)).isEmpty();
        ApplicationJson json = county.getBean(ApplicationJson.class);
        assertThat(json.read(json.write(entered))).isEqualTo(entered);
        byte[] receipt = county.getBean(Papers.class).of(entered.documents().get(0));
        assertThat(words(receipt)).contains("全程代办", "委托代理人", "王建国", item.name()).doesNotContain(HIS_ID, "13800000002");
    }

    @Test
    void whoAppliesForAnotherNeedsAMandateAndFollowsTheApplication() {
        assertThat(codes(() -> submissions.submit(form(SampleIds.next(), by(Channel.ONLINE, null)), him)))
                .containsExactly("mandate.neededForAnother");
        Application applied = submissions.submit(form(SampleIds.next(), by(Channel.ONLINE, proxy())), him);
        assertThat(applied.applicant().accountId()).isEqualTo(him.accountId());
    }

    @Test
    void theSameMatterTwiceTakesAWord() {
        String id = SampleIds.next();
        Application first = submissions.submit(form(id, by(Channel.WINDOW, null)), window);
        assertThat(refusals(() -> submissions.submit(form(id, by(Channel.WINDOW, null)), window)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("duplicateOf");
                    assertThat(refusal.arguments()).containsExactly(first.no().value(), "已提交");
                });
        IntakeForm meant = new IntakeForm(Channel.WINDOW, null, first.no().value());
        Application second = submissions.submit(form(id, meant), window);
        assertThat(codes(() -> submissions.submit(form(id, meant), window)))
                .as("the newest one has to be known")
                .containsExactly("submission.duplicate");
        assertThat(second.no()).isNotEqualTo(first.no());
    }

    @Test
    void ofManyAtOnceOneIsTakenWithoutAWord() throws Exception {
        String id = SampleIds.next();
        List<String> answers = together(() -> form(id, by(Channel.WINDOW, null)));
        assertThat(answers).filteredOn("submission.duplicate"::equals).hasSize(AT_ONCE - 1);
    }

    @Test
    void theSameSubmissionSentManyTimesAtOnceIsOneAndNoDuplicate() throws Exception {
        SubmitApplication same = form(SampleIds.next(), by(Channel.WINDOW, null));
        assertThat(together(() -> same))
                .hasSize(AT_ONCE)
                .containsOnly(submissions.submit(same, window).no().value());
    }

    /** The answer to each of many clerks who submit at once: the number, or the reason of the refusal. */
    private static List<String> together(Supplier<SubmitApplication> form) throws InterruptedException {
        Callable<String> submission = () -> {
            try {
                return submissions.submit(form.get(), window).no().value();
            } catch (Refused refused) {
                return refused.refusals().get(0).code();
            }
        };
        ExecutorService clerks = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return clerks.invokeAll(Collections.nCopies(AT_ONCE, submission)).stream()
                    .map(IntakeIT::got)
                    .toList();
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void onlyOwnFilesAreOfferedAgain() {
        String id = SampleIds.next();
        Actor applicant = account("linmeihua", AccountKind.APPLICANT, id);
        Application earlier = submissions.submit(form(id, by(Channel.ONLINE, null)), applicant);
        String sha256 = earlier.attachments().get(0).sha256();
        EarlierFiles files = county.getBean(EarlierFiles.class);
        assertThat(files.of(item, id, applicant).get(1)).singleElement().satisfies(file -> assertThat(file.no())
                .isEqualTo(earlier.no()));
        assertThat(files.take(item, 1, sha256, id, applicant))
                .contains(earlier.attachments().get(0));
        assertThat(files.take(item, 1, sha256, id, window)).isPresent();
        assertThat(files.take(item, 1, sha256, id, decider)).isEmpty();
        assertThat(files.take(item, 2, sha256, id, applicant)).isEmpty();
        assertThat(files.take(item, 1, sha256, id, him)).isEmpty();
        assertThat(files.take(item, 1, sha256, HIS_ID, applicant)).isEmpty();
    }

    private static String words(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String got(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static IntakeForm by(Channel channel, @Nullable MandateForm mandate) {
        return new IntakeForm(channel, mandate, null);
    }

    private static MandateForm proxy() {
        return new MandateForm(Capacity.PROXY, "王建国", HIS_ID, "13800000002", "2099-12-31", file(2), false);
    }

    private static SubmitApplication form(String id, IntakeForm intake) {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", id, "13800000001");
        return new SubmitApplication(
                UUID.randomUUID().toString(),
                "T001",
                "更换账户",
                who,
                Map.of("reason", "换卡"),
                Map.of(1, Evidence.of(file(1))),
                intake);
    }

    private static Attachment file(int pages) {
        try {
            return county.getBean(AttachmentStore.class)
                    .store(new ByteArrayInputStream(SampleFiles.pdf(pages)), pages + "页.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor account(String name, AccountKind kind, @Nullable String id, String... posts) {
        Set<Duty> duties = kind == AccountKind.STAFF ? Set.of(Duty.CLERK) : Set.of();
        return county.getBean(Accounts.class)
                .create(new AccountDraft(
                        name,
                        "correct horse",
                        name,
                        kind,
                        Set.of(posts),
                        duties,
                        id,
                        null,
                        Set.of(),
                        Set.of(),
                        Assurance.REAL_NAME))
                .orElseThrow()
                .actor();
    }

    private static List<String> codes(ThrowingCallable command) {
        return refusals(command).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> refusals(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals();
    }
}
