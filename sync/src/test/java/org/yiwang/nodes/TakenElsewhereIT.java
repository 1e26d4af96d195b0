package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.application.replica.BulkApplications;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.request.RequestDesk;

/** 县内通办: a community takes in what belongs to a community of another township, and follows it there and back. */
class TakenElsewhereIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TAKING = new DivisionCode("330327103009");
    private static final DivisionCode PLACE = new DivisionCode("330327104008");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Actor APPLICANT =
            new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext taking;
    private static ConfigurableApplicationContext place;

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        county.getBean(Catalogue.class)
                .publish(ItemFixture.item(
                        "T301",
                        List.of(
                                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "受理岗", 1, true),
                                new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 1, true),
                                new Step(3, "送达", StepKind.DELIVER, Level.COMMUNITY, "受理岗", 0, true))));
        taking = SyncNode.start(TAKING, brokers);
        place = SyncNode.start(PLACE, brokers);
        for (ConfigurableApplicationContext node : List.of(taking, place)) {
            await().atMost(SOON)
                    .until(() -> node.getBean(Catalogue.class).current("T301").isPresent());
        }
    }

    @AfterAll
    static void stop() {
        List.of(place, taking, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void itIsHandledWhereItBelongsAndItsFilesComeThere() throws IOException {
        Application taken = submit();
        ApplicationNo no = taken.no();
        assertThat(taken.custody().holder()).isEqualTo(PLACE);
        arrives(place, no, 1);
        act(place, no, Action.PRE_REVIEW, "受理岗");
        act(place, no, Action.ACCEPT_APPLICATION, "受理岗");
        arrives(county, no, 3);
        act(county, no, Action.GRANT, "决定岗");
        arrives(place, no, 4);
        act(place, no, Action.DELIVER, "受理岗");
        for (ConfigurableApplicationContext node : List.of(county, taking, place)) {
            await().atMost(SOON).until(() -> at(node, no).state() == State.CLOSED);
            assertThat(at(node, no)).isEqualTo(at(place, no));
            AttachmentStore store = node.getBean(AttachmentStore.class);
            await().atMost(SOON).until(() -> taken.attachments().stream().allMatch(file -> store.has(file.sha256())));
        }
        comparesAndLoadsAsOfThePlace(no);
    }

    /** The county and the place compare, and a rebuilt place is sent, also those that others took in for it. */
    private static void comparesAndLoadsAsOfThePlace(ApplicationNo no) {
        assertThat(digests(place, PLACE)).isEqualTo(digests(county, PLACE)).isNotEmpty();
        assertThat(digests(taking, TAKING)).isEqualTo(digests(county, TAKING)).isNotEmpty();
        assertThat(place.getBean(ApplicationDigests.class).strays(PLACE, 10)).isEmpty();
        assertThat(county.getBean(BulkApplications.class).bodiesFromElsewhere(PLACE, "", 100))
                .anyMatch(body -> body.no().equals(no));
    }

    @Test
    void theApplicantsActsReachItThere() throws IOException {
        Application taken = submit();
        arrives(place, taken.no(), 1);
        taking.getBean(RequestDesk.class)
                .act(
                        new ActOnApplication(taken.no(), Action.WITHDRAW, "不办了", null),
                        UUID.randomUUID().toString(),
                        APPLICANT);
        for (ConfigurableApplicationContext node : List.of(place, taking, county)) {
            await().atMost(SOON).until(() -> at(node, taken.no()).state() == State.WITHDRAWN);
        }
        assertThat(at(taking, taken.no()).lastEntry().node()).isEqualTo(PLACE);
    }

    private static Application submit() throws IOException {
        Attachment form = taking.getBean(AttachmentStore.class)
                .store(new ByteArrayInputStream(HandedIn.pdf()), "登记表.pdf", "material-1");
        return taking.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "T301",
                                "更换养老金账户",
                                new ApplicantForm(Target.PERSON, "王秀兰", HandedIn.nextId(), "13800000001"),
                                Map.of("reason", "换卡"),
                                Map.of(1, Evidence.of(form)),
                                new IntakeForm(Channel.ONLINE, null, null, PLACE.value())),
                        APPLICANT);
    }

    private static List<ApplicationDigests.Range> digests(ConfigurableApplicationContext node, DivisionCode of) {
        return node.getBean(ApplicationDigests.class).ranges(of, 8, 0, List.of());
    }

    private static void arrives(ConfigurableApplicationContext node, ApplicationNo no, long version) {
        await().atMost(SOON).until(() -> node.getBean(Applications.class)
                .find(no)
                .filter(application -> application.version() >= version)
                .isPresent());
    }

    private static Application at(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static void act(ConfigurableApplicationContext node, ApplicationNo no, Action action, String post) {
        Actor clerk = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
        node.getBean(HandlingDesk.class)
                .act(new ActOnApplication(no, action, "", at(node, no).version()), clerk);
    }
}
