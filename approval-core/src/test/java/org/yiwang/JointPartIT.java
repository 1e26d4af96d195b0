package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.limit.ClockState;
import org.yiwang.application.work.PartState;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.Validity;

/** One part of a joint item is suspended, returned or withdrawn, while the others go on. */
class JointPartIT {

    private static ConvenienceShop shop;

    @BeforeAll
    static void start() {
        shop = new ConvenienceShop();
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    /** 行政许可法 第四十五条: the package's clock stops only while nobody can go on. */
    @Test
    void aPartIsSuspendedAloneAndTheClockStopsWithTheLast() {
        Application a = shop.examined();
        Map<String, String> appraisal = Map.of("part", "H011", "procedure", "APPRAISAL", "days", "10");
        Application one = shop.act(a, Action.SUSPEND_PART, ConvenienceShop.TOBACCO, "现场勘验", appraisal);
        assertThat(ConvenienceShop.states(one)).endsWith(PartState.SUSPENDED);
        assertThat(shop.clock(one)).isEqualTo(ClockState.RUNNING);
        assertThat(shop.words(one.documents().get(one.documents().size() - 1)))
                .contains("鉴定", "10个工作日", "烟草专卖零售许可证新办", "其他事项照常办理");
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, ConvenienceShop.TOBACCO, "H011")))
                .isEqualTo("action.partNotNow");

        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        Application last = shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        assertThat(shop.clock(last)).isEqualTo(ClockState.PAUSED);
        assertThat(ConvenienceShop.code(() -> shop.act(
                        a, Action.SUSPEND, ConvenienceShop.CHAIR, "听证", Map.of("procedure", "HEARING", "days", "5"))))
                .isEqualTo("action.partsPaused");
        Application resumed = shop.part(a, Action.RESUME_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(shop.clock(resumed)).isEqualTo(ClockState.RUNNING);
        assertThat(shop.act(a, Action.SUSPEND, ConvenienceShop.CHAIR, "听证", Map.of("procedure", "HEARING", "days", "5"))
                        .state())
                .as("the first suspension of the whole")
                .isEqualTo(State.SUSPENDED);
        assertThat(resumed.work().part("H011").orElseThrow().pauses())
                .hasSize(1)
                .allMatch(pause -> pause.isOver());
    }

    /** 行政许可法 第四十五条: the time that does not count must not grow by the department's word alone. */
    @Test
    void aPartIsSuspendedOnceByItsDepartmentAndAgainByTheHead() {
        Application a = shop.examined();
        Map<String, String> hearing = Map.of("part", "H011", "procedure", "HEARING", "days", "5");
        shop.act(a, Action.SUSPEND_PART, ConvenienceShop.TOBACCO, "听证", hearing);
        shop.part(a, Action.RESUME_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(shop.bean(PossibleActions.class).of(shop.now(a), ConvenienceShop.TOBACCO))
                .contains(Action.PASS_PART)
                .doesNotContain(Action.SUSPEND_PART);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> shop.act(a, Action.SUSPEND_PART, ConvenienceShop.TOBACCO, "再听证", hearing));
        assertThat(shop.bean(RefusalTexts.class).of(refused.refusals().get(0)))
                .contains("“烟草专卖零售许可证新办”已经转入过 1 次", "由作出决定的机关的负责人办理");
        assertThat(ConvenienceShop.code(() -> shop.act(a, Action.SUSPEND_PART, ConvenienceShop.MARKET, "再听证", hearing)))
                .as("another department's part")
                .isEqualTo("action.notYourPost");

        assertThat(shop.bean(PossibleActions.class).of(shop.now(a), ConvenienceShop.HEAD))
                .contains(Action.SUSPEND_PART);
        Application again = shop.act(a, Action.SUSPEND_PART, ConvenienceShop.HEAD, "再听证", hearing);
        assertThat(again.work().part("H011").orElseThrow().pauses()).hasSize(2);
        assertThat(ConvenienceShop.states(again)).endsWith(PartState.SUSPENDED);
    }

    /** 行政许可法 第四十二条第二款: forty-five days and fifteen more. */
    @Test
    void thePackageIsSuspendedAndExtendedAtTheJointStep() {
        Application a = shop.examined();
        Application suspended = shop.act(
                a, Action.SUSPEND, ConvenienceShop.CHAIR, "举行听证", Map.of("procedure", "HEARING", "days", "10"));
        assertThat(suspended.state()).isEqualTo(State.SUSPENDED);
        shop.act(a, Action.RESUME, ConvenienceShop.CHAIR, "", Map.of());
        assertThat(ConvenienceShop.code(() -> shop.act(
                        a, Action.SUSPEND, ConvenienceShop.CHAIR, "再听证", Map.of("procedure", "HEARING", "days", "5"))))
                .isEqualTo("action.suspendedBefore");
        assertThat(ConvenienceShop.code(() -> shop.act(
                        a,
                        Action.REQUEST_EXTENSION,
                        ConvenienceShop.CHAIR,
                        "情况复杂",
                        Map.of("days", "16", "ground", "COMPLEX"))))
                .isEqualTo("action.days");
        shop.act(a, Action.REQUEST_EXTENSION, ConvenienceShop.CHAIR, "情况复杂", Map.of("days", "15", "ground", "COMPLEX"));
        assertThat(shop.act(a, Action.APPROVE_EXTENSION, ConvenienceShop.HEAD, "", Map.of())
                        .dates()
                        .extension())
                .isNotNull();
    }

    @Test
    void theApplicantWithdrawsOnePartAndTheRestGoesOn() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.WITHDRAW_PART, ConvenienceShop.APPLICANT, "H011");
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.WITHDRAW_PART, ConvenienceShop.APPLICANT, "H001")))
                .isEqualTo("action.partNotNow");
        Application decided = shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        assertThat(ConvenienceShop.states(decided))
                .containsExactly(PartState.GRANTED, PartState.GRANTED, PartState.WITHDRAWN);
        Application granted = shop.act(a, Action.GRANT, ConvenienceShop.CHAIR, "", Map.of());
        assertThat(Outcome.of(granted)).contains(Outcome.GRANTED);
    }

    @Test
    void whoWithdrawsEveryPartWithdrawsThePackage() {
        Application a = shop.accepted();
        shop.part(a, Action.WITHDRAW_PART, ConvenienceShop.APPLICANT, "H001");
        shop.part(a, Action.WITHDRAW_PART, ConvenienceShop.APPLICANT, "H007");
        Application withdrawn = shop.part(a, Action.WITHDRAW_PART, ConvenienceShop.APPLICANT, "H011");
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(ConvenienceShop.states(withdrawn)).containsOnly(PartState.WITHDRAWN);
    }

    @Test
    void aDecidedPartStaysRecordedWhenTheApplicantTakesBackTheRest() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        Application withdrawn = shop.act(a, Action.WITHDRAW, ConvenienceShop.APPLICANT, "不办了", Map.of());
        assertThat(ConvenienceShop.states(withdrawn))
                .containsExactly(PartState.GRANTED, PartState.WITHDRAWN, PartState.WITHDRAWN);
        assertThat(Validity.of(ConvenienceShop.decisions(withdrawn).get(0), withdrawn))
                .isEqualTo(Validity.VALID);
    }

    @Test
    void aPartIsReturnedToTheApplicantAlone() {
        Application a = shop.examined();
        assertThat(ConvenienceShop.states(shop.part(a, Action.RETURN_PART, ConvenienceShop.TOBACCO, "H011")))
                .endsWith(PartState.RETURNED);
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, ConvenienceShop.TOBACCO, "H011")))
                .isEqualTo("action.partNotNow");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        assertThat(ConvenienceShop.states(shop.part(a, Action.ANSWER_PART, ConvenienceShop.APPLICANT, "H011")))
                .endsWith(PartState.PENDING);
    }

    @Test
    void theApplicantAnswersWithFilesOfThePartAlone() {
        Application a = shop.examined();
        Evidence file = Evidence.of(shop.file());
        shop.part(a, Action.RETURN_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.RETURN_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(answerCode(a, "H001", Map.of(2, file))).isEqualTo("action.materialOfOtherPart");
        assertThat(answerCode(a, "H011", Map.of(9, file))).isEqualTo("material.unknown");
        assertThat(answerCode(a, "H011", Map.of(2, new Evidence(EvidenceKind.ORIGINAL_SEEN, List.of()))))
                .isEqualTo("material.paperAtWindow");

        Application answered = shop.answer(a, ConvenienceShop.APPLICANT, "H011", Map.of(1, file, 2, file));
        assertThat(ConvenienceShop.states(answered))
                .containsExactly(PartState.RETURNED, PartState.WAITING, PartState.PENDING);
        assertThat(answered.materials())
                .extracting(
                        SubmittedMaterial::name, material -> material.newest().number())
                .containsExactly(Tuple.tuple("申请书", 2), Tuple.tuple("店面照片", 1));
        assertThat(answered.lastEntry().evidence()).hasSize(2).anyMatch(line -> line.contains("店面照片"));
    }

    /** 最多跑一次: words over the telephone are no visit, paper at the window is one. */
    @Test
    void theDepartmentRecordsAnAnswerAndThePaperThatCameWithIt() {
        Application a = shop.examined();
        shop.part(a, Action.RETURN_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(Visit.of(shop.answer(a, ConvenienceShop.TOBACCO, "H011", Map.of())))
                .isEmpty();
        shop.part(a, Action.RETURN_PART, ConvenienceShop.TOBACCO, "H011");
        Application brought = shop.answer(
                a, ConvenienceShop.TOBACCO, "H011", Map.of(2, new Evidence(EvidenceKind.ORIGINAL_SEEN, List.of())));
        assertThat(Visit.of(brought)).hasSize(1);
    }

    private static String answerCode(Application a, String part, Map<Integer, Evidence> materials) {
        return ConvenienceShop.code(() -> shop.answer(a, ConvenienceShop.APPLICANT, part, materials));
    }
}
