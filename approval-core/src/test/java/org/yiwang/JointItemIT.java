package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.JointParts;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.work.PartState;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.StepKind;
import org.yiwang.document.Validity;
import org.yiwang.identity.Actor;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Worklists;
import org.yiwang.worklist.persistence.ListedAsStored;
import org.yiwang.workload.Workloads;

/** Each part of a joint item is decided by its own department, and the whole is the sum of its parts. */
class JointItemIT {

    private static ConvenienceShop shop;

    @BeforeAll
    static void start() {
        shop = new ConvenienceShop();
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void whatAPartIssuesIsNotAskedForAndEqualMaterialsAreAskedForOnce() {
        assertThat(shop.bean(Catalogue.class).current("J09").orElseThrow().materials())
                .extracting(Material::name)
                .containsExactly("申请书", "店面照片");
    }

    /** 行政许可法 第三十八条: each licence by a decision of its own, with its own reason, basis and remedies. */
    @Test
    void eachDepartmentDecidesItsPart() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        Application decided = shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");

        assertThat(decided.step().orElseThrow().kind()).isEqualTo(StepKind.DECIDE);
        assertThat(ConvenienceShop.decisions(decided))
                .extracting(
                        issued -> issued.part().orElseThrow(),
                        IssuedDocument::kind,
                        issued -> issued.issuedBy().body(),
                        issued -> issued.issuedBy().post())
                .containsExactly(
                        Tuple.tuple("H001", DocumentKind.GRANT_DECISION, "县市场监督管理局", "市场审查岗"),
                        Tuple.tuple("H011", DocumentKind.DENY_DECISION, "县烟草专卖局", "烟草审查岗"),
                        Tuple.tuple("H007", DocumentKind.GRANT_DECISION, "县市场监督管理局", "市场审查岗"));
        assertThat(ConvenienceShop.decisions(decided))
                .extracting(IssuedDocument::number)
                .doesNotHaveDuplicates();
        assertThat(shop.words(ConvenienceShop.decisions(decided).get(1)))
                .contains("烟草专卖零售许可证新办", "《中华人民共和国烟草专卖法》", "H011的意见", "行政复议", "行政诉讼", "第三十八条第二款", "开办便利店一件事")
                .doesNotContain("食品安全法");
    }

    @Test
    void thePackageIsTheSumOfItsParts() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        assertThat(ConvenienceShop.code(() -> shop.act(a, Action.DENY, ConvenienceShop.CHAIR, "不准予", Map.of())))
                .isEqualTo("action.partGranted");
        Application granted = shop.act(a, Action.GRANT, ConvenienceShop.CHAIR, "", Map.of());
        assertThat(Outcome.of(granted)).contains(Outcome.PARTLY_GRANTED);
        IssuedDocument sum = granted.documents().get(granted.documents().size() - 1);
        assertThat(sum.title()).isEqualTo("部分准予决定书");
        assertThat(shop.words(sum))
                .contains(
                        "部分准予",
                        ConvenienceShop.decisions(granted).get(0).number(),
                        ConvenienceShop.decisions(granted).get(1).number())
                .contains("烟草专卖零售许可证新办（县烟草专卖局）：不准予")
                .doesNotContain("烟草专卖法");
        assertThat(granted.documents())
                .filteredOn(IssuedDocument::isDecision)
                .allMatch(issued -> Validity.of(issued, granted) == Validity.VALID);
        assertThat(granted.work().grantedParts())
                .extracting(part -> part.of().itemCode())
                .containsExactly("H001", "H007");
    }

    @Test
    void nobodyGrantsWhatEveryDepartmentRefused() {
        Application a = shop.examined();
        shop.part(a, Action.FAIL_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.MARKET, "H007");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(shop.bean(PossibleActions.class).of(shop.now(a), ConvenienceShop.CHAIR))
                .contains(Action.DENY)
                .doesNotContain(Action.GRANT);
        assertThat(ConvenienceShop.code(() -> shop.act(a, Action.GRANT, ConvenienceShop.CHAIR, "", Map.of())))
                .isEqualTo("action.allPartsDenied");
        Application denied = shop.act(a, Action.DENY, ConvenienceShop.CHAIR, "各事项均不符合条件", Map.of());
        assertThat(Outcome.of(denied)).contains(Outcome.DENIED);
        assertThat(shop.words(denied.documents().get(denied.documents().size() - 1)))
                .contains("各事项均未获准予", "个体工商户设立登记（县市场监督管理局）：不准予");
    }

    @Test
    void theLicenceComesBeforeTheRecord() {
        Application a = shop.examined();
        assertThat(ConvenienceShop.states(shop.now(a)))
                .containsExactly(PartState.PENDING, PartState.WAITING, PartState.PENDING);
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007")))
                .isEqualTo("action.partWaits");
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.FAIL_PART, ConvenienceShop.MARKET, "H007")))
                .isEqualTo("action.partWaits");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        assertThat(ConvenienceShop.states(shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007")))
                .startsWith(PartState.GRANTED, PartState.GRANTED);
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.REOPEN_PART, ConvenienceShop.MARKET, "H001")))
                .isEqualTo("action.partRestedOn");
    }

    @Test
    void oneDepartmentDoesNotDecideForAnother() {
        Application a = shop.examined();
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H011")))
                .isEqualTo("action.notYourPost");
        shop.part(a, Action.PASS_PART, ConvenienceShop.TOBACCO, "H011");
        HistoryEntry last = shop.now(a).lastEntry();
        assertThat(last.post()).isEqualTo("烟草审查岗");
        assertThat(last.details()).containsEntry("part", "H011");
    }

    @Test
    void aMistakenOpinionIsTakenBackAndItsDecisionIsSuperseded() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        shop.part(a, Action.PASS_PART, ConvenienceShop.TOBACCO, "H011");
        Application reopened = shop.part(a, Action.REOPEN_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(reopened.step().orElseThrow().kind()).isEqualTo(StepKind.JOINT);
        IssuedDocument mistaken = ConvenienceShop.decisions(reopened).get(2);
        assertThat(Validity.of(mistaken, reopened)).isEqualTo(Validity.SUPERSEDED);
        assertThat(Validity.of(ConvenienceShop.decisions(reopened).get(0), reopened))
                .isEqualTo(Validity.VALID);

        Application decided = shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(decided.step().orElseThrow().kind()).isEqualTo(StepKind.DECIDE);
        assertThat(Validity.of(mistaken, decided)).isEqualTo(Validity.SUPERSEDED);
        assertThat(JointParts.decisionOn(decided.work().part("H011").orElseThrow(), decided))
                .get()
                .extracting(IssuedDocument::kind)
                .isEqualTo(DocumentKind.DENY_DECISION);
    }

    @Test
    void aReturnKeepsTheDecidedPartsButThoseThatItNames() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        shop.part(a, Action.PASS_PART, ConvenienceShop.TOBACCO, "H011");
        assertThat(ConvenienceShop.code(
                        () -> shop.act(a, Action.RETURN, ConvenienceShop.CHAIR, "重新审查", Map.of("step", "2"))))
                .isEqualTo("action.returnNamesParts");
        assertThat(ConvenienceShop.code(() ->
                        shop.act(a, Action.RETURN, ConvenienceShop.CHAIR, "重新审查", Map.of("step", "2", "part", "H001"))))
                .isEqualTo("action.partsRestOnEachOther");
        Application returned =
                shop.act(a, Action.RETURN, ConvenienceShop.CHAIR, "重新审查", Map.of("step", "2", "part", "H011"));
        assertThat(ConvenienceShop.states(returned))
                .containsExactly(PartState.GRANTED, PartState.GRANTED, PartState.PENDING);
        Application again = shop.act(a, Action.RETURN, ConvenienceShop.CHAIR, "补核材料", Map.of("step", "1"));
        assertThat(ConvenienceShop.states(again))
                .containsExactly(PartState.GRANTED, PartState.GRANTED, PartState.PENDING);
        assertThat(shop.act(a, Action.PASS_REVIEW, ConvenienceShop.WINDOW, "", Map.of())
                        .work()
                        .openParts())
                .extracting(part -> part.of().itemCode())
                .containsExactly("H011");
    }

    @Test
    void listsTellTheOutcomeOfThePackage() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        assertThat(outcome(a, Box.MINE, ConvenienceShop.APPLICANT)).isNull();
        shop.act(a, Action.GRANT, ConvenienceShop.CHAIR, "", Map.of());
        assertThat(outcome(a, Box.MINE, ConvenienceShop.APPLICANT)).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(outcome(a, Box.TODO, ConvenienceShop.WINDOW)).isEqualTo(Outcome.PARTLY_GRANTED);
        shop.act(a, Action.ISSUE_CERTIFICATE, ConvenienceShop.WINDOW, "", Map.of());
        assertThat(shop.act(a, Action.DELIVER, ConvenienceShop.WINDOW, "", Map.of())
                        .state())
                .isEqualTo(State.CLOSED);
        assertThat(outcome(a, Box.ALL, ConvenienceShop.HEAD)).isEqualTo(Outcome.PARTLY_GRANTED);
        ListedAsStored.check(shop.node());
    }

    private static @Nullable Outcome outcome(Application a, Box box, Actor reader) {
        return shop.bean(Worklists.class).find(ListQuery.of(box), new PageRequest(1, 100), reader).rows().stream()
                .filter(row -> row.no().equals(a.no()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void aDecidedPartIsCountedAsFinishedWorkOfItsDepartment() {
        Application a = shop.examined();
        int market = finished("市场审查岗");
        int tobacco = finished("烟草审查岗");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        assertThat(finished("市场审查岗")).isEqualTo(market + 2);
        assertThat(finished("烟草审查岗")).isEqualTo(tobacco + 1);
    }

    private static int finished(String post) {
        return shop.bean(Workloads.class).now(ConvenienceShop.HEAD).posts().stream()
                .filter(each -> each.post().equals(post))
                .mapToInt(each -> each.load().done())
                .sum();
    }
}
