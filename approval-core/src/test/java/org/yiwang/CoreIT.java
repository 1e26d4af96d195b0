package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Target;
import org.yiwang.document.Papers;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFixture;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.ListedApplication;
import org.yiwang.worklist.Worklists;

/** The core at one node, on a real database with a real process engine. */
class CoreIT {

    private static final byte[] PDF = SampleFiles.pdf(1);

    private static ConfigurableApplicationContext county;
    private static SubmissionDesk submissions;
    private static ReadingDesk reading;
    private static HandlingDesk handling;
    private static Actor applicant;
    private static Actor clerk;
    private static Actor decider;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        submissions = county.getBean(SubmissionDesk.class);
        reading = county.getBean(ReadingDesk.class);
        handling = county.getBean(HandlingDesk.class);
        ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        applicant = account("wangxiulan", AccountKind.APPLICANT);
        clerk = account("clerk", AccountKind.STAFF, "受理岗");
        decider = account("decider", AccountKind.STAFF, "决定岗");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void anApplicationIsHandledToItsEndWithADecisionInChinese() throws IOException {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        assertThat(submitted.state()).isEqualTo(State.SUBMITTED);
        act(submitted, Action.PRE_REVIEW, clerk);
        Application accepted = act(submitted, Action.ACCEPT_APPLICATION, clerk);
        assertThat(county.getBean(TimeLimits.class).of(accepted).calendarMissingFor())
                .isNotNull();
        Application granted = act(submitted, Action.GRANT, decider);
        assertThat(granted.documents()).extracting(IssuedDocument::title).containsExactly("收件回执", "受理通知书", "准予决定书");
        assertThat(text(granted.documents().get(2)))
                .contains("准予决定书")
                .contains(submitted.no().value())
                .doesNotContain(submitted.applicant().idNumber());
        Application closed = act(submitted, Action.DELIVER, clerk);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(reading.open(closed.no(), applicant).history()).hasSize(5);
    }

    @Test
    void theSameSubmissionYieldsTheSameApplication() {
        SubmitApplication submission = submission(UUID.randomUUID().toString());
        assertThat(submissions.submit(submission, applicant).no())
                .isEqualTo(submissions.submit(submission, applicant).no());
    }

    @Test
    void allDeficienciesAreToldAtOnce() {
        SubmitApplication empty = new SubmitApplication(
                "s", "T001", " ", new ApplicantForm(Target.PERSON, "", "110105194912310021", "12"), Map.of(), Map.of());
        assertThat(refusals(() -> submissions.submit(empty, applicant)))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "title", "applicant.name", "applicant.idNumber", "applicant.phone", "material-1");
    }

    @Test
    void whoDoesNotHoldThePostIsRefused() {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        assertThat(refusals(() -> act(submitted, Action.PRE_REVIEW, decider)))
                .extracting(Refusal::code)
                .containsExactly("action.notYourPost");
        assertThat(refusals(() -> act(submitted, Action.PRE_REVIEW, applicant)))
                .extracting(Refusal::code)
                .containsExactly("action.notYourPost");
    }

    @Test
    void whatMovedOnSinceItWasSeenIsRefused() {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        act(submitted, Action.PRE_REVIEW, clerk);
        ActOnApplication stale = new ActOnApplication(submitted.no(), Action.REFUSE, "材料不符", submitted.version());
        assertThat(refusals(() -> handling.act(stale, clerk)))
                .extracting(Refusal::code)
                .containsExactly("action.movedOn");
    }

    @Test
    void aRefusalNeedsItsReason() {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        assertThat(refusals(() -> act(submitted, Action.REFUSE, clerk)))
                .extracting(Refusal::code)
                .containsExactly("action.reasonMissing");
    }

    @Test
    void nobodySeesAnotherApplicantsApplication() {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        Actor stranger = account("stranger", AccountKind.APPLICANT);
        assertThat(refusals(() -> reading.open(submitted.no(), stranger)))
                .extracting(Refusal::code)
                .containsExactly("application.unknown");
    }

    @Test
    void theWorkbenchShowsWhatWaitsForTheClerksPosts() {
        Application submitted = submissions.submit(submission(UUID.randomUUID().toString()), applicant);
        assertThat(waitingFor(clerk)).contains(submitted.no());
        assertThat(waitingFor(decider)).doesNotContain(submitted.no());
    }

    @Test
    void aFileOfTheWrongKindIsRefusedWhateverItsName() {
        AttachmentStore store = county.getBean(AttachmentStore.class);
        byte[] program = "#!/bin/sh\necho".getBytes(StandardCharsets.US_ASCII);
        assertThat(refusals(() -> store.store(new ByteArrayInputStream(program), "身份证.pdf", "material-1")))
                .extracting(Refusal::code)
                .containsExactly("upload.kind");
    }

    private static List<ApplicationNo> waitingFor(Actor clerk) {
        return county.getBean(Worklists.class)
                .find(ListQuery.of(Box.TODO), new PageRequest(1, 100), clerk)
                .map(ListedApplication::no)
                .rows();
    }

    private static Actor account(String name, AccountKind kind, String... posts) {
        return county.getBean(Accounts.class)
                .create(new AccountDraft(
                        name,
                        "correct horse battery",
                        name,
                        kind,
                        Set.of(posts),
                        kind == AccountKind.STAFF ? Set.of(Duty.CLERK) : Set.of(),
                        null,
                        null))
                .orElseThrow()
                .actor();
    }

    private static Application act(Application application, Action action, Actor by) {
        return handling.act(
                new ActOnApplication(application.no(), action, "", CoreNode.versionOf(county, application.no())), by);
    }

    private static SubmitApplication submission(String id) {
        try {
            Attachment form =
                    county.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
            return new SubmitApplication(
                    id, "T001", "更换养老金账户", who, Map.of("reason", "换卡"), Map.of(1, Evidence.of(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(IssuedDocument issued) throws IOException {
        byte[] paper = county.getBean(Papers.class).of(issued);
        assertThat(county.getBean(Papers.class).of(issued)).isEqualTo(paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static List<Refusal> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals();
    }
}
