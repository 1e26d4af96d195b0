package org.yiwang.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.division.DivisionCode;
import org.yiwang.document.LaterDecision;
import org.yiwang.document.Standing;
import org.yiwang.document.Validity;

/** The rules of revisions: grounds of the law, what is in force, what must be said. */
class RevisionRulesTest {

    private static final IssuedDocument GRANT = document(DocumentKind.GRANT_DECISION);
    private static final IssuedDocument DENIAL = document(DocumentKind.DENY_DECISION);
    private static final IssuedDocument CERTIFICATE = document(DocumentKind.CERTIFICATE);
    private static final Standing VALID = new Standing(Validity.VALID, null);

    static Stream<Ground> grounds() {
        return Stream.of(Ground.values()).filter(ground -> ground != Ground.REVOKED_BEFORE);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void everyGroundOfTheLawRevisesAGrantInItsOwnWay(Ground ground) {
        assertThat(codes(of(ground.kind(), ground), GRANT, VALID, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RevisionKind.class)
    void aGroundOfAnotherKindOrNoneIsRefused(RevisionKind kind) {
        Ground another = kind == RevisionKind.CHANGE ? Ground.LAW_CHANGED : Ground.HOLDERS_REQUEST;
        assertThat(codes(of(kind, another), GRANT, VALID, false)).containsExactly("revision.ground");
        assertThat(codes(of(kind, null), GRANT, VALID, false)).containsExactly("revision.ground");
    }

    /** 行政许可法 第六十九条第一款第四项、第二款 are about what was granted. */
    @Test
    void aDenialIsCorrectedOrRevokedOnly() {
        assertThat(codes(of(RevisionKind.REVOCATION, Ground.AGAINST_PROCEDURE), DENIAL, VALID, false))
                .isEmpty();
        assertThat(codes(of(RevisionKind.REVOCATION, Ground.FRAUD_OR_BRIBERY), DENIAL, VALID, false))
                .containsExactly("revision.ground");
        assertThat(codes(of(RevisionKind.CHANGE, Ground.HOLDERS_REQUEST), DENIAL, VALID, false))
                .containsExactly("revision.denial");
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.HOLDER_DIED), DENIAL, VALID, false))
                .containsExactly("revision.denial");
    }

    /** 行政许可法 第七十条第四项. */
    @Test
    void whatWasRevokedCanOnlyBeCancelledAndOnlyForThat() {
        Standing revoked = new Standing(Validity.REVOKED, null);
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.REVOKED_BEFORE), GRANT, revoked, false))
                .isEmpty();
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.HOLDER_DIED), GRANT, revoked, false))
                .containsExactly("revision.groundEnded");
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.REVOKED_BEFORE), GRANT, VALID, false))
                .containsExactly("revision.groundNotEnded");
        assertThat(codes(of(RevisionKind.CORRECTION, Ground.CLERICAL_ERROR), GRANT, revoked, false))
                .containsExactly("revision.notInForce");
        assertThat(codes(of(RevisionKind.REVOCATION, Ground.ABUSE_OF_OFFICE), GRANT, revoked, false))
                .containsExactly("revision.notInForce");
    }

    /** 行政许可法 第七十条第一项. */
    @Test
    void aTermIsOverOnlyWhenItsLastDayIs() {
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.TERM_OVER), CERTIFICATE, VALID, false))
                .containsExactly("revision.groundTerm");
        Standing expired = new Standing(Validity.EXPIRED, null);
        assertThat(codes(of(RevisionKind.CANCELLATION, Ground.TERM_OVER), CERTIFICATE, expired, true))
                .isEmpty();
    }

    /** 行政许可法 第七条: 陈述权、申辩权. */
    @ParameterizedTest
    @EnumSource(names = {"REVOCATION", "WITHDRAWAL"})
    void nobodyLosesAGrantUnheard(RevisionKind kind) {
        ReviseDecision unheard = wanted(kind, Ground.of(kind).get(0), List.of(), "查明的事实", "");
        assertThat(codes(unheard, GRANT, VALID, false)).containsExactly("revision.heardMissing");
    }

    @Test
    void aReasonIsNeverMissingNorEndless() {
        ReviseDecision silent = wanted(RevisionKind.CANCELLATION, Ground.HOLDER_DIED, List.of(), " ", "");
        assertThat(codes(silent, GRANT, VALID, false)).containsExactly("revision.reasonMissing");
        ReviseDecision endless = wanted(RevisionKind.CANCELLATION, Ground.HOLDER_DIED, List.of(), "长".repeat(1001), "");
        assertThat(codes(endless, GRANT, VALID, false)).containsExactly("revision.textTooLong");
    }

    @Test
    void anAmendmentQuotesTheDocumentAndSaysSomethingElse() {
        assertThat(amending("applicant", "王秀蓝", "王秀兰")).isEmpty();
        assertThat(amending("scope", "人民路", "人民大道")).isEmpty();
        assertThat(amending("verifyAt", "http", "https")).containsExactly("revision.statement");
        assertThat(amending("basis", "某法", "另一法")).containsExactly("revision.statement");
        assertThat(amending("applicant", "李秀蓝", "王秀兰")).containsExactly("revision.from");
        assertThat(amending("applicant", "", "王秀兰")).containsExactly("revision.from");
        assertThat(amending("applicant", "王秀蓝", "王秀蓝")).containsExactly("revision.to");
        assertThat(amending("applicant", "王秀蓝", " ")).containsExactly("revision.to");
        assertThat(amending("validUntil", "2030-11-24", "2031-11-24")).isEmpty();
        assertThat(amending("validUntil", "2030-11-24", "后年")).containsExactly("revision.day");
    }

    @Test
    void onlyAmendingKindsAmend() {
        ReviseDecision nothing = wanted(RevisionKind.CORRECTION, Ground.CLERICAL_ERROR, List.of(), "笔误", "");
        assertThat(codes(nothing, GRANT, VALID, false)).containsExactly("revision.amendments");
        ReviseDecision both = wanted(
                RevisionKind.REVOCATION,
                Ground.BEYOND_POWERS,
                List.of(new Amendment("applicant", "王秀蓝", "王秀兰")),
                "越权",
                "没有异议");
        assertThat(codes(both, GRANT, VALID, false)).containsExactly("revision.noAmendments");
    }

    @Test
    void whatWasReplacedIsAmendedInItsReplacement() {
        Standing replaced = new Standing(
                Validity.CORRECTED,
                new LaterDecision(Validity.CORRECTED, document(DocumentKind.CORRECTION_NOTICE), CERTIFICATE));
        assertThat(codes(of(RevisionKind.CORRECTION, Ground.CLERICAL_ERROR), CERTIFICATE, replaced, false))
                .containsExactly("revision.replaced");
        assertThat(codes(of(RevisionKind.REVOCATION, Ground.BEYOND_POWERS), CERTIFICATE, replaced, false))
                .isEmpty();
    }

    private static List<String> amending(String statement, String from, String to) {
        ReviseDecision wanted = wanted(
                RevisionKind.CORRECTION,
                Ground.CLERICAL_ERROR,
                List.of(new Amendment(statement, from, to)),
                "打印有误",
                "");
        return codes(wanted, CERTIFICATE, VALID, false);
    }

    private static List<String> codes(
            ReviseDecision wanted, IssuedDocument target, Standing standing, boolean termOver) {
        RevisionKind kind = wanted.kind();
        assertThat(kind).isNotNull();
        return RevisionRules.check(wanted, kind, target, standing, termOver).stream()
                .map(Refusal::code)
                .toList();
    }

    private static ReviseDecision of(RevisionKind kind, @Nullable Ground ground) {
        List<Amendment> amendments = kind.amends() ? List.of(new Amendment("applicant", "王秀蓝", "王秀兰")) : List.of();
        return wanted(kind, ground, amendments, "查明的事实", "没有提出陈述、申辩");
    }

    private static ReviseDecision wanted(
            RevisionKind kind, @Nullable Ground ground, List<Amendment> amendments, String reason, String heard) {
        return new ReviseDecision(
                "5b0a2a0e-0000-4000-8000-000000000001",
                new ApplicationNo("330327100002-20261123-000001-2"),
                0,
                kind,
                null,
                ground,
                amendments,
                reason,
                heard,
                false);
    }

    private static IssuedDocument document(DocumentKind kind) {
        return new IssuedDocument(
                kind,
                1,
                "330327准〔2026〕第000001号",
                "ABCD-EFGH-JKMN-PQRS",
                kind.title(),
                Instant.parse("2026-11-25T02:00:00Z"),
                new IssuedBy("县市场监督管理局", new DivisionCode("330327000000"), "苍南县", "决定岗", "陈立"),
                List.of(
                        new Fact("applicant", "王秀蓝"),
                        new Fact("item", "食品经营许可证核发"),
                        new Fact("scope", "经营场所：灵溪镇人民路 1 号"),
                        new Fact("validUntil", "2030-11-24"),
                        new Fact("verifyAt", "http://127.0.0.1/verify/ABCD-EFGH-JKMN-PQRS")));
    }
}
