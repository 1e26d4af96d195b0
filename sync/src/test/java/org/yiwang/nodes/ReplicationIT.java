package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointItems;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationDesk;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.delegation.GrantDelegation;
import org.yiwang.division.DivisionCode;
import org.yiwang.document.Papers;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.key.KeysOfNodes;

/** Three nodes of one county on real servers. */
class ReplicationIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode NEIGHBOUR = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final byte[] PDF = HandedIn.pdf();

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static InboxPen pen;

    @BeforeAll
    static void start() {
        KeysOfNodes.made(NEIGHBOUR);
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        county.getBean(Catalogue.class).publish(ItemFixture.item("T001", ApplicationFixture.shortPath()));
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
        pen = new InboxPen();
        knows(township, "T001");
        knows(community, "T001");
    }

    @AfterAll
    static void stop() {
        List.of(pen, community, township, county).forEach(ReplicationIT::close);
    }

    @Test
    void whatIsPublishedReachesEveryNodeBelow() {
        county.getBean(Catalogue.class).publish(ItemFixture.item("T002", ApplicationFixture.shortPath()));
        knows(township, "T002");
        knows(community, "T002");
    }

    @Test
    void delegationsAndJointItemsReachEveryNodeThatActsUponThem() {
        county.getBean(Catalogue.class).publish(ItemFixture.item("T003", ApplicationFixture.shortPath()));
        county.getBean(JointItems.class).publish(new JointItem("J01", 1, "开办餐饮店一件事", List.of("T001", "T003")));
        Actor administrator = new Actor("a", "a", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));
        Delegation granted = county.getBean(DelegationDesk.class)
                .grant(
                        new GrantDelegation(
                                "T003", StepKind.DECIDE, TOWNSHIP, "初审岗", Conditions.NONE, null, null, "授权到位"),
                        administrator);
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            await().atMost(SOON).until(() -> node.getBean(DelegationStore.class)
                    .find(granted.id())
                    .isPresent());
            await().atMost(SOON)
                    .until(() -> node.getBean(JointItems.class).find("J01").isPresent());
        }
    }

    @Test
    void aCaseGoesUpAndComesBackWithItsFiles() throws IOException {
        Application submitted = submit();
        ApplicationNo no = submitted.no();
        act(community, no, Action.PRE_REVIEW, "受理岗");
        act(community, no, Action.ACCEPT_APPLICATION, "受理岗");
        arrives(township, no, 3);
        act(township, no, Action.PASS_REVIEW, "初审岗");
        arrives(county, no, 4);
        act(county, no, Action.GRANT, "决定岗");
        arrives(community, no, 5);
        arrives(township, no, 5);
        hasFiles(county, no);
        hasFiles(township, no);
        assertThat(papers(county, no)).hasSize(3);
        assertThat(papers(community, no)).isEqualTo(papers(county, no));
        act(community, no, Action.DELIVER, "送达岗");
        arrives(county, no, 6);
        arrives(township, no, 6);
        assertThat(at(county, no)).isEqualTo(at(community, no)).isEqualTo(at(township, no));
        assertThat(at(county, no).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        Application third = version(first, 3, COMMUNITY, 1, COMMUNITY);
        pen.send(COUNTY, COMMUNITY, third);
        pen.send(COUNTY, COMMUNITY, first);
        pen.send(COUNTY, COMMUNITY, version(first, 2, COMMUNITY, 1, COMMUNITY));
        pen.send(COUNTY, COMMUNITY, third);
        pen.send(COUNTY, COMMUNITY, version(first, 4, TOWNSHIP, 2, COMMUNITY));
        arrives(county, first.no(), 4);
        assertThat(count(county, "set_aside where application_no = '" + first.no() + "'"))
                .isZero();
        assertThat(at(county, first.no()).custody().holder()).isEqualTo(TOWNSHIP);
    }

    @Test
    void whatBreaksCustodyIsSetAside() {
        Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        pen.send(COUNTY, COMMUNITY, first);
        pen.send(COUNTY, COMMUNITY, version(first, 2, TOWNSHIP, 2, COMMUNITY));
        arrives(county, first.no(), 2);
        pen.send(COUNTY, COMMUNITY, version(first, 3, COMMUNITY, 1, COMMUNITY));
        await().atMost(SOON).until(() -> count(county, "set_aside where application_no = '" + first.no() + "'") == 1);
        assertThat(at(county, first.no()).version()).isEqualTo(2);
    }

    @Test
    void whatANewerReleaseAddedIsKeptAndPassedOnByTheHolder() {
        Application first = ApplicationFixture.inReview(COMMUNITY, TOWNSHIP, 2, 2);
        pen.sendNewer(TOWNSHIP, TOWNSHIP, first, "\"addedLater\":{\"x\":1}");
        arrives(township, first.no(), 2);
        act(township, first.no(), Action.PASS_REVIEW, "初审岗");
        arrives(county, first.no(), 3);
        assertThat(new ApplicationJson().write(at(county, first.no()))).contains("\"addedLater\":{\"x\":1}");
    }

    @Test
    void oneBadRecordDoesNotStopTheOthers() {
        Application before = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        Application after = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        Application elsewhere = ApplicationFixture.inReview(NEIGHBOUR, NEIGHBOUR, 1, 1);
        long quarantined = count(township, "quarantine");
        pen.send(TOWNSHIP, COMMUNITY, before);
        pen.sendRaw(TOWNSHIP, Map.of("kind", "application", "schema", "1"), "{}");
        pen.sendRaw(TOWNSHIP, Map.of("kind", "application", "schema", "9", "source", COMMUNITY.value()), "{}");
        pen.send(TOWNSHIP, NEIGHBOUR, elsewhere);
        pen.send(TOWNSHIP, COMMUNITY, after);
        arrives(township, before.no(), 1);
        arrives(township, after.no(), 1);
        assertThat(count(township, "quarantine")).isEqualTo(quarantined + 3);
        assertThat(count(township, "quarantine where state = 'HELD' and payload is not null"))
                .isPositive();
        assertThat(count(township, "quarantine where state = 'NOTED' and payload is null"))
                .isPositive();
        assertThat(township.getBean(Applications.class).find(elsewhere.no())).isEmpty();
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }

    private static Application version(
            Application of, long version, DivisionCode holder, int epoch, DivisionCode writer) {
        return ApplicationFixture.inReview(of.no(), new Custody(of.custody().origin(), holder, epoch), version, writer);
    }

    private static void knows(ConfigurableApplicationContext node, String item) {
        await().atMost(SOON)
                .until(() -> node.getBean(Catalogue.class).current(item).isPresent());
    }

    private static void arrives(ConfigurableApplicationContext node, ApplicationNo no, long version) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> node.getBean(Applications.class)
                .find(no)
                .filter(application -> application.version() >= version)
                .isPresent());
    }

    private static void hasFiles(ConfigurableApplicationContext node, ApplicationNo no) {
        AttachmentStore store = node.getBean(AttachmentStore.class);
        await().atMost(SOON)
                .until(() -> at(node, no).attachments().stream().allMatch(file -> store.has(file.sha256())));
    }

    /** The words of every document, as the node prints it from what it knows. */
    private static List<String> papers(ConfigurableApplicationContext node, ApplicationNo no) {
        Papers papers = node.getBean(Papers.class);
        return at(node, no).documents().stream()
                .map(document -> text(papers.of(document)))
                .toList();
    }

    private static String text(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Application at(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static long count(ConfigurableApplicationContext node, String what) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private static void act(ConfigurableApplicationContext node, ApplicationNo no, Action action, String post) {
        Actor clerk = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
        node.getBean(HandlingDesk.class).act(new ActOnApplication(no, action, "", versionOf(node, no)), clerk);
    }

    private static Application submit() throws IOException {
        Attachment form =
                community.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "登记表.pdf", "material-1");
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", HandedIn.nextId(), "13800000001");
        SubmitApplication submission = new SubmitApplication(
                UUID.randomUUID().toString(),
                "T001",
                "更换养老金账户",
                who,
                Map.of("reason", "换卡"),
                Map.of(1, Evidence.of(form)));
        Actor applicant = new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
        return community.getBean(SubmissionDesk.class).submit(submission, applicant);
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long versionOf(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow().version();
    }
}
