package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.attendance.PresenceDesk;
import org.yiwang.attendance.SetPresence;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Target;
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
import org.yiwang.workload.Load;
import org.yiwang.workload.Workload;
import org.yiwang.workload.Workloads;

/** The people of a centre: AB岗 by presence, assignment, first contact, workload; on a real node. */
class PeopleIT {

    private static final byte[] PDF = SampleFiles.pdf(1);

    private static ConfigurableApplicationContext county;
    private static Actor applicant;
    private static Actor first;
    private static Actor second;
    private static Actor director;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        applicant = account("wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
        first = account("c-lin", "林小燕", AccountKind.STAFF, Set.of("受理岗"), Set.of(), Duty.CLERK);
        second = account("c-chen", "陈晓", AccountKind.STAFF, Set.of("决定岗"), Set.of("受理岗"), Duty.CLERK);
        director = account("c-leader", "林正义", AccountKind.STAFF, Set.of(), Set.of(), Duty.DIRECTOR);
    }

    @AfterEach
    void everybodyIsBack() {
        presence(first, Whereabouts.AT_POST, first);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void aBActsWhileTheAIsAwayAndTheHistorySaysSo() {
        Application submitted = submit();
        assertThat(texts(() -> act(submitted, Action.PRE_REVIEW, second)))
                .singleElement()
                .asString()
                .contains("您是这个岗位的 B 岗", "A 岗林小燕在岗", "实施意见二（三）5");
        assertThat(waitingFor(second)).doesNotContain(submitted.no());

        presence(first, Whereabouts.MEETING, first);
        assertThat(waitingFor(second)).contains(submitted.no());
        HistoryEntry entry = act(submitted, Action.PRE_REVIEW, second).lastEntry();
        assertThat(entry.post()).isEqualTo("受理岗（B岗代林小燕）");
        assertThat(entry.actor()).isEqualTo("陈晓");

        presence(first, Whereabouts.AT_POST, first);
        assertThat(codes(() -> act(submitted, Action.RECEIVE, second))).containsExactly("action.standBy");
        assertThat(act(submitted, Action.RECEIVE, first).lastEntry().post()).isEqualTo("受理岗");
    }

    @Test
    void whatAnAwayAClaimedIsTakenOverAndGoesBack() {
        Application submitted = submit();
        act(submitted, Action.CLAIM, first);
        presence(first, Whereabouts.LEAVE, director);
        assertThat(waitingFor(second)).contains(submitted.no());
        assertThat(codes(() -> act(submitted, Action.PRE_REVIEW, second))).containsExactly("action.takeOverFirst");
        assertThat(owner(act(submitted, Action.TAKE_OVER, second))).isEqualTo("c-chen");
        act(submitted, Action.PRE_REVIEW, second);

        assertThat(codes(() -> act(submitted, Action.RECEIVE, first))).containsExactly("action.away");
        presence(first, Whereabouts.AT_POST, first);
        assertThat(codes(() -> act(submitted, Action.RECEIVE, second))).containsExactly("action.standBy");
        assertThat(waitingFor(first)).contains(submitted.no());
        assertThat(owner(act(submitted, Action.TAKE_OVER, first))).isEqualTo("c-lin");
        assertThat(codes(() -> act(submitted, Action.TAKE_OVER, first))).containsExactly("action.notYourPart");
    }

    @Test
    void nobodySaysWhereOthersAreButTheDirector() {
        assertThat(codes(() -> presence(first, Whereabouts.OUT, second))).containsExactly("presence.notYours");
        assertThat(codes(() -> presence(first, Whereabouts.OUT, applicant))).containsExactly("presence.notYours");
        SetPresence wrong = new SetPresence("c-lin", null, "", Instant.EPOCH);
        assertThat(codes(() -> county.getBean(PresenceDesk.class).set(wrong, first)))
                .containsExactly("presence.where", "presence.backAt");
    }

    @Test
    void theDirectorAssignsToWhoServesThePost() {
        Application submitted = submit();
        assertThat(codes(() -> act(submitted, Action.ASSIGN, first, "c-lin"))).containsExactly("action.notYourPart");
        assertThat(codes(() -> act(submitted, Action.ASSIGN, director, "c-chen")))
                .containsExactly("action.colleagueStandsBy");
        assertThat(codes(() -> act(submitted, Action.ASSIGN, director, "c-leader")))
                .containsExactly("action.noSuchColleague");
        Application assigned = act(submitted, Action.ASSIGN, director, "c-lin");
        assertThat(owner(assigned)).isEqualTo("c-lin");
        assertThat(assigned.firstContact()).isNull();
        assertThat(codes(() -> act(submitted, Action.ASSIGN, director, "c-lin")))
                .containsExactly("action.assignedAlready");

        presence(first, Whereabouts.TRAINING, director);
        assertThat(owner(act(submitted, Action.ASSIGN, director, "c-chen"))).isEqualTo("c-chen");
        act(submitted, Action.PRE_REVIEW, second);
    }

    @Test
    void whoWasAskedFirstAnswersUntilAColleagueAccepts() {
        Application submitted = submit();
        assertThat(submitted.firstContact()).isNull();
        assertThat(contact(act(submitted, Action.PRE_REVIEW, first))).isEqualTo("c-lin");
        act(submitted, Action.RECEIVE, first);
        assertThat(codes(() -> act(submitted, Action.ACCEPT_HAND_OVER, second))).containsExactly("action.notNow");

        assertThat(contact(act(submitted, Action.HAND_OVER, first, "c-chen"))).isEqualTo("c-lin");
        assertThat(codes(() -> act(submitted, Action.ACCEPT_HAND_OVER, first))).containsExactly("action.notYourPart");
        assertThat(contact(act(submitted, Action.DECLINE_HAND_OVER, second))).isEqualTo("c-lin");
        act(submitted, Action.HAND_OVER, director, "c-chen");
        FirstContact after = act(submitted, Action.ACCEPT_HAND_OVER, second).firstContact();
        assertThat(after).isNotNull();
        assertThat(after.person().name()).isEqualTo("陈晓");
        assertThat(after.offeredTo()).isNull();
        assertThat(codes(() -> act(submitted, Action.HAND_OVER, first, "c-chen")))
                .containsExactly("action.notYourPart");
    }

    @Test
    void theDirectorSeesHowMuchThereIs() {
        Load before = load(first);
        int unclaimed = unclaimed();
        Application claimed = submit();
        submit();
        act(claimed, Action.CLAIM, first);
        assertThat(load(first).open()).isEqualTo(before.open() + 1);
        assertThat(unclaimed()).isEqualTo(unclaimed + 1);

        act(claimed, Action.PRE_REVIEW, first);
        act(claimed, Action.ACCEPT_APPLICATION, first);
        assertThat(load(first))
                .isEqualTo(new Load(before.open(), before.nearlyDue(), before.overdue(), before.done() + 1));
        assertThat(codes(() -> county.getBean(Workloads.class).now(first))).containsExactly("workload.directorOnly");
    }

    private static Load load(Actor actor) {
        return workload().people().stream()
                .filter(person -> person.username().equals(actor.username()))
                .findFirst()
                .orElseThrow()
                .load();
    }

    private static int unclaimed() {
        return workload().posts().stream()
                .filter(post -> post.post().equals("受理岗"))
                .mapToInt(Workload.OfPost::unclaimed)
                .sum();
    }

    private static Workload workload() {
        return county.getBean(Workloads.class).now(director);
    }

    private static String owner(Application application) {
        return Objects.requireNonNull(application.work().owner()).username();
    }

    private static String contact(Application application) {
        return Objects.requireNonNull(application.firstContact()).person().username();
    }

    private static void presence(Actor of, Whereabouts where, Actor by) {
        county.getBean(PresenceDesk.class).set(new SetPresence(of.username(), where, "", null), by);
    }

    private static List<ApplicationNo> waitingFor(Actor clerk) {
        return county.getBean(Worklists.class)
                .find(ListQuery.of(Box.TODO), new PageRequest(1, 100), clerk)
                .map(ListedApplication::no)
                .rows();
    }

    private static Actor account(
            String username, String name, AccountKind kind, Set<String> posts, Set<String> reserve, Duty... duties) {
        AccountDraft draft = new AccountDraft(
                username, "correct horse battery", name, kind, posts, Set.of(duties), null, null, reserve, Set.of());
        return county.getBean(Accounts.class).create(draft).orElseThrow().actor();
    }

    private static Application act(Application application, Action action, Actor by) {
        return act(application, action, by, "");
    }

    private static Application act(Application application, Action action, Actor by, String person) {
        ActOnApplication command = new ActOnApplication(
                application.no(),
                action,
                "意见",
                CoreNode.versionOf(county, application.no()),
                Map.of("person", person),
                Map.of());
        return county.getBean(HandlingDesk.class).act(command, by);
    }

    private static Application submit() {
        try {
            Attachment form =
                    county.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
            SubmitApplication submission = new SubmitApplication(
                    UUID.randomUUID().toString(),
                    "T001",
                    "更换养老金账户",
                    who,
                    Map.of("reason", "换卡"),
                    Map.of(1, Evidence.of(form)));
            return county.getBean(SubmissionDesk.class).submit(submission, applicant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> texts(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(county.getBean(RefusalTexts.class)::of)
                .toList();
    }
}
