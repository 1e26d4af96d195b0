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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.document.Validity;
import org.yiwang.document.Verification;
import org.yiwang.document.Verifications;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.DisclosedRevisions;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;
import org.yiwang.revision.RevisionKind;

/** Decisions revised at the county, as the township and the community between them learn of it. */
class RevisionReplicationIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Actor APPLICANT =
            new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    private static final Actor DECIDER = clerk("决定岗");

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static InboxPen pen;

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        county.getBean(Catalogue.class).publish(ItemFixture.item("R001", ApplicationFixture.shortPath()));
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
        pen = new InboxPen();
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            await().atMost(SOON)
                    .until(() -> node.getBean(Catalogue.class).current("R001").isPresent());
        }
    }

    @AfterAll
    static void stop() {
        pen.close();
        List.of(community, township, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void verifyingTheOldDecisionAnywhereTellsThatItWasCorrectedAndThenRevoked() throws IOException {
        Application delivered = delivered();
        IssuedDocument grant = grant(delivered);
        Revision corrected = revise(delivered, 0, RevisionKind.CORRECTION, Ground.CLERICAL_ERROR, "");
        IssuedDocument anew = corrected.issued().get(1);
        for (ConfigurableApplicationContext node : List.of(county, township, community)) {
            Verification seen = standing(node, grant, Validity.CORRECTED);
            assertThat(seen.replacedBy()).isNotNull();
            assertThat(seen.replacedBy().number()).isEqualTo(anew.number());
            assertThat(standing(node, anew, Validity.VALID).title()).isEqualTo("准予决定书");
        }
        Revision revoked = revise(delivered, 1, RevisionKind.REVOCATION, Ground.FRAUD_OR_BRIBERY, "没有提出异议");
        for (ConfigurableApplicationContext node : List.of(county, township, community)) {
            Verification seen = standing(node, grant, Validity.REVOKED);
            assertThat(seen.revisedBy()).isNotNull();
            assertThat(seen.revisedBy().number()).isEqualTo(revoked.paper().number());
            standing(node, anew, Validity.REVOKED);
            standing(node, revoked.paper(), Validity.VALID);
        }
        assertThat(community.getBean(DisclosedRevisions.class).of(delivered, APPLICANT))
                .extracting(Revision::id)
                .containsExactly(corrected.id(), revoked.id());
    }

    @Test
    void aNodeThatDidNotDecideRevisesNothing() throws IOException {
        Application delivered = delivered();
        Revision forged = forged(delivered);
        long quarantined = quarantined();
        pen.sendRaw(COUNTY, Map.of("kind", "revision", "schema", "1", "source", TOWNSHIP.value()), Json.write(forged));
        await().atMost(SOON).until(() -> quarantined() == quarantined + 1);
        assertThat(verify(county, grant(delivered)).standing()).isEqualTo(Validity.VALID);
    }

    private static Revision forged(Application delivered) {
        return new Revision(
                UUID.randomUUID().toString(),
                delivered.no(),
                1,
                COMMUNITY,
                COMMUNITY,
                RevisionKind.REVOCATION,
                Ground.BEYOND_POWERS,
                List.of(new Revision.Effect(grant(delivered).verificationCode(), null)),
                List.of(),
                "越权",
                "没有异议",
                new Revision.By("leader", "林正义", "乡镇分管领导", TOWNSHIP, "灵溪镇"),
                delivered.dates().submittedAt(),
                List.of(grant(delivered)),
                null);
    }

    private static long quarantined() {
        return county.getBean(JdbcClient.class)
                .sql("select count(*) from quarantine where kind = 'revision'")
                .query(Long.class)
                .single();
    }

    private static Verification standing(
            ConfigurableApplicationContext node, IssuedDocument document, Validity standing) {
        String at = "standing of " + document.number();
        await(at)
                .atMost(SOON)
                .until(() -> isKnown(node, document) && verify(node, document).standing() == standing);
        return verify(node, document);
    }

    private static boolean isKnown(ConfigurableApplicationContext node, IssuedDocument document) {
        return node.getBean(JdbcClient.class)
                        .sql("select count(*) from issued_document where code = ?")
                        .param(document.verificationCode())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static Verification verify(ConfigurableApplicationContext node, IssuedDocument document) {
        return node.getBean(Verifications.class)
                .verify(
                        document.verificationCode(),
                        document.number(),
                        UUID.randomUUID().toString());
    }

    private static Revision revise(Application a, int seen, RevisionKind kind, Ground ground, String heard) {
        List<Amendment> amendments = kind.amends() ? List.of(new Amendment("applicant", "王秀兰", "王绣兰")) : List.of();
        return county.getBean(RevisionDesk.class)
                .revise(
                        new ReviseDecision(
                                UUID.randomUUID().toString(),
                                a.no(),
                                seen,
                                kind,
                                null,
                                ground,
                                amendments,
                                "经查，登记有误",
                                heard,
                                kind.amends()),
                        DECIDER);
    }

    private static IssuedDocument grant(Application application) {
        return application.documents().stream()
                .filter(document -> document.kind() == DocumentKind.GRANT_DECISION)
                .findFirst()
                .orElseThrow();
    }

    private static Application delivered() throws IOException {
        ApplicationNo no = submit();
        act(community, no, Action.PRE_REVIEW, "受理岗");
        act(community, no, Action.ACCEPT_APPLICATION, "受理岗");
        arrives(township, no, 3);
        act(township, no, Action.PASS_REVIEW, "初审岗");
        arrives(county, no, 4);
        act(county, no, Action.GRANT, "决定岗");
        arrives(community, no, 5);
        act(community, no, Action.DELIVER, "送达岗");
        return arrives(county, no, 6);
    }

    private static Application arrives(ConfigurableApplicationContext node, ApplicationNo no, long version) {
        Applications applications = node.getBean(Applications.class);
        await().atMost(SOON).until(() -> applications
                .find(no)
                .filter(application -> application.version() >= version)
                .isPresent());
        return applications.find(no).orElseThrow();
    }

    private static void act(ConfigurableApplicationContext node, ApplicationNo no, Action action, String post) {
        long version = node.getBean(Applications.class).find(no).orElseThrow().version();
        node.getBean(HandlingDesk.class).act(new ActOnApplication(no, action, "", version), clerk(post));
    }

    private static Actor clerk(String post) {
        return new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }

    private static ApplicationNo submit() throws IOException {
        Attachment form = community
                .getBean(AttachmentStore.class)
                .store(new ByteArrayInputStream(HandedIn.pdf()), "登记表.pdf", "material-1");
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", HandedIn.nextId(), "13800000001");
        return community
                .getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "R001",
                                "变更账户",
                                who,
                                Map.of("reason", "换卡"),
                                Map.of(1, Evidence.of(form))),
                        APPLICANT)
                .no();
    }
}
