package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.LicenceCases.APPLICANT;
import static org.yiwang.LicenceCases.CLERK;
import static org.yiwang.LicenceCases.DECIDER;
import static org.yiwang.LicenceCases.find;
import static org.yiwang.LicenceCases.refusals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.document.Validity;
import org.yiwang.document.Verification;
import org.yiwang.identity.Actor;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.DisclosedRevisions;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;
import org.yiwang.revision.RevisionKind;

/** Decisions corrected, revoked, changed and cancelled, at the node that made them. */
class RevisionIT {

    private static ConfigurableApplicationContext county;
    private static LicenceCases cases;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        county.getBean(Catalogue.class).publish(LicenceItem.certified());
        cases = new LicenceCases(county);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void aSlipIsCorrectedAndTheCertificateIssuedAnew() {
        Application closed = cases.act(cases.certified("2031-12-01", ""), Action.DELIVER, CLERK, Map.of());
        IssuedDocument old = find(closed, DocumentKind.CERTIFICATE);
        Revision corrected = revise(correction(closed, old, 0, "上街 12 号", "上街 21 号"), DECIDER);
        IssuedDocument anew = corrected.issued().get(1);
        assertThat(cases.words(corrected.paper()))
                .contains("更正通知书", "上街12号", "上街21号", old.number(), anew.number(), "六十日", "六个月");
        assertThat(anew.title()).isEqualTo("乡村建设规划许可证");
        assertThat(cases.words(anew)).contains("上街21号", old.number()).doesNotContain("上街12号");
        Verification seen = cases.verify(old);
        assertThat(seen.standing()).isEqualTo(Validity.CORRECTED);
        assertThat(seen.revisedBy()).isNotNull();
        assertThat(seen.revisedBy().number()).isEqualTo(corrected.paper().number());
        assertThat(seen.replacedBy()).isNotNull();
        assertThat(seen.replacedBy().code()).isEqualTo(anew.verificationCode());
        assertThat(cases.verify(anew).standing()).isEqualTo(Validity.VALID);
        assertThat(cases.verify(corrected.paper()).standing()).isEqualTo(Validity.VALID);
        assertThat(refusals(() -> revise(correction(closed, old, 1, "上街 12 号", "上街 1 号"), DECIDER)))
                .containsExactly("revision.replaced");
    }

    /** 行政许可法 第六十九条第二款、第七十条第四项. */
    @Test
    void aRevokedDecisionFallsWithItsCertificatesAndIsThenCancelled() {
        Application closed = cases.act(cases.certified("", ""), Action.DELIVER, CLERK, Map.of());
        IssuedDocument grant = find(closed, DocumentKind.GRANT_DECISION);
        IssuedDocument certificate = find(closed, DocumentKind.CERTIFICATE);
        Revision revoked = revise(
                ending(closed, 0, RevisionKind.REVOCATION, Ground.FRAUD_OR_BRIBERY, "11 月 20 日告知，当事人没有异议"), DECIDER);
        assertThat(cases.words(revoked.paper()))
                .contains("撤销决定书", "第六十九条第二款", grant.number(), certificate.number(), "当事人没有异议", "不受保护", "行政复议");
        assertThat(cases.verify(grant).standing()).isEqualTo(Validity.REVOKED);
        assertThat(cases.verify(certificate).standing()).isEqualTo(Validity.REVOKED);
        Revision cancelled = revise(ending(closed, 1, RevisionKind.CANCELLATION, Ground.REVOKED_BEFORE, ""), DECIDER);
        assertThat(cases.words(cancelled.paper())).contains("注销决定书", "第七十条第四项");
        assertThat(cases.verify(certificate).standing()).isEqualTo(Validity.CANCELLED);
        assertThat(county.getBean(DisclosedRevisions.class).of(closed, APPLICANT))
                .extracting(Revision::kind)
                .containsExactly(RevisionKind.REVOCATION, RevisionKind.CANCELLATION);
    }

    @Test
    void aRepetitionIsTheSameRevisionAndAnOldPageIsRefused() {
        Application closed = cases.act(cases.certified("", ""), Action.DELIVER, CLERK, Map.of());
        ReviseDecision wanted = correction(closed, find(closed, DocumentKind.CERTIFICATE), 0, "上街 12 号", "上街 21 号");
        Revision first = revise(wanted, DECIDER);
        assertThat(revise(wanted, DECIDER)).isEqualTo(first);
        assertThat(refusals(
                        () -> revise(ending(closed, 0, RevisionKind.CANCELLATION, Ground.HOLDER_DIED, ""), DECIDER)))
                .containsExactly("revision.movedOn");
        assertThat(county.getBean(DisclosedRevisions.class).of(closed, APPLICANT))
                .hasSize(1);
    }

    @Test
    void onlyThePostOfTheDecisionRevisesAndOnlyADecision() {
        Application granted = cases.granted();
        assertThat(refusals(() -> revise(ending(granted, 0, RevisionKind.CANCELLATION, Ground.HOLDER_DIED, ""), CLERK)))
                .containsExactly("revision.notYourPost");
        assertThat(refusals(
                        () -> revise(ending(granted, 0, RevisionKind.CANCELLATION, Ground.HOLDER_DIED, ""), APPLICANT)))
                .containsExactly("revision.notYourPost");
        Application open = cases.submit();
        assertThat(refusals(() -> revise(ending(open, 0, RevisionKind.CANCELLATION, Ground.HOLDER_DIED, ""), DECIDER)))
                .containsExactly("revision.notDecided");
        assertThat(county.getBean(RevisionDesk.class).kindsFor(granted, DECIDER))
                .hasSize(5);
        assertThat(county.getBean(RevisionDesk.class).kindsFor(granted, CLERK)).isEmpty();
    }

    @Test
    void aWrongNameIsAsHiddenAsTheRightOne() {
        Application closed = cases.act(cases.certified("", ""), Action.DELIVER, CLERK, Map.of());
        ReviseDecision wanted = new ReviseDecision(
                UUID.randomUUID().toString(),
                closed.no(),
                0,
                RevisionKind.CORRECTION,
                find(closed, DocumentKind.CERTIFICATE).verificationCode(),
                Ground.CLERICAL_ERROR,
                List.of(new Amendment("applicant", "王秀兰", "汪绣岚")),
                "登记为汪绣岚",
                "",
                true);
        revise(wanted, DECIDER);
        Revision masked =
                county.getBean(DisclosedRevisions.class).of(closed, CLERK).get(0);
        assertThat(masked.toString())
                .doesNotContain("绣岚", "秀兰", closed.applicant().idNumber());
    }

    private static ReviseDecision correction(Application a, IssuedDocument document, int seen, String from, String to) {
        return new ReviseDecision(
                UUID.randomUUID().toString(),
                a.no(),
                seen,
                RevisionKind.CORRECTION,
                document.verificationCode(),
                Ground.CLERICAL_ERROR,
                List.of(new Amendment("scope", from, to)),
                "门牌号打印有误",
                "",
                true);
    }

    private static ReviseDecision ending(Application a, int seen, RevisionKind kind, Ground ground, String heard) {
        return new ReviseDecision(
                UUID.randomUUID().toString(), a.no(), seen, kind, null, ground, List.of(), "经查，材料系伪造", heard, false);
    }

    private static Revision revise(ReviseDecision wanted, Actor by) {
        return county.getBean(RevisionDesk.class).revise(wanted, by);
    }
}
