package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.EvidenceApi.Answer;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.handling.HeardInWalks;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.centre.CentreList;
import org.yiwang.division.Level;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The place of a matter over the API of a township, and 县内通办: its window takes any item of the county. */
class PlaceApiIT {

    private static final String AID = "E904";
    private static final String OF_THE_TOWNSHIP = "T905";
    private static final String OF_THE_COUNTY = "K906";
    private static final String HERE = "330327100000";
    private static final String COUNTY = "330327000000";
    private static final String COMMUNITY = "330327100002";
    private static final String OTHER_TOWNSHIP = "330327107000";
    private static final byte[] FORM = SampleFiles.pdf(1);

    private static ConfigurableApplicationContext township;
    private static Actor window;
    private static Actor reviewer;

    @BeforeAll
    static void start() {
        HeardInWalks.hearEverywhere(true);
        township = CoreNode.start(HERE);
        window = CoreNode.member(township, "window", "陈海燕", Set.of("乡镇窗口受理员"), Duty.CLERK);
        reviewer = CoreNode.member(township, "reviewer", "黄振宇", Set.of("乡镇业务审核员"), Duty.CLERK, Duty.DIRECTOR);
        Catalogue catalogue = township.getBean(Catalogue.class);
        catalogue.receive(ItemFixture.item(
                AID,
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 1, true),
                        new Step(2, "入户调查与乡镇审核", StepKind.REVIEW, Level.TOWNSHIP, "乡镇业务审核员", 1, true),
                        new Step(3, "公示", StepKind.REVIEW, Level.COMMUNITY, "社区代办员", 5, false),
                        new Step(4, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true),
                        new Step(5, "送达", StepKind.DELIVER, Level.COMMUNITY, "社区代办员", 0, true))));
        catalogue.receive(ItemFixture.item(
                OF_THE_TOWNSHIP,
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 1, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇业务审核员", 1, true))));
        catalogue.receive(ItemFixture.item(
                OF_THE_COUNTY,
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "县级窗口受理员", 1, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true))));
    }

    @AfterAll
    static void stop() {
        township.close();
        HeardInWalks.hearEverywhere(false);
    }

    @Test
    void aStepOfTheCommunityGoesToTheOneThatTheSubmissionNames() {
        Answer submitted = submit(AID, Map.of("channel", "WINDOW", "place", COMMUNITY));
        assertThat(submitted.status()).isEqualTo(201);
        assertThat(submitted.body())
                .containsEntry("origin", HERE)
                .containsEntry("holder", HERE)
                .containsEntry("place", COMMUNITY)
                .containsEntry("placeName", "上街居委会");
        ApplicationNo no = new ApplicationNo(String.valueOf(submitted.body().get("no")));
        act(no, Action.PRE_REVIEW, window);
        act(no, Action.ACCEPT_APPLICATION, window);
        act(no, Action.PASS_REVIEW, reviewer);
        assertThat(new EvidenceApi(township, AID).seen(no.value(), "window"))
                .containsEntry("holder", COMMUNITY)
                .extractingByKey("currentStep")
                .asString()
                .contains("公示");
    }

    @Test
    void aMissingOrUnknownPlaceIsRefusedWithASentence() {
        assertThat(refusal(submit(AID, Map.of("channel", "WINDOW")))).contains("place", "请选这件事属于哪个村（社区）");
        assertThat(refusal(submit(AID, Map.of("channel", "WINDOW", "place", "330327100999"))))
                .contains("place", "没有区划代码");
        assertThat(refusal(submit(AID, Map.of("channel", "WINDOW", "place", "上街"))))
                .contains("place", "没有区划代码");
        assertThat(refusal(submit(AID, Map.of("channel", "WINDOW", "place", HERE))))
                .contains("place", "只选到灵溪镇不够");
        HeardInWalks.hearEverywhere(false);
        try {
            assertThat(refusal(submit(AID, Map.of("channel", "WINDOW", "place", COMMUNITY))))
                    .contains("place", "还没有接入一网");
        } finally {
            HeardInWalks.hearEverywhere(true);
        }
    }

    @Test
    void theWindowTakesAnItemOfTheCountyAlsoOneThatItsCentreDoesNotOffer() {
        township.getBean(CentreList.class).decide(List.of(OF_THE_COUNTY), false, "不进驻", reviewer);
        Answer taken = submit(OF_THE_COUNTY, Map.of("channel", "WINDOW"));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.body()).containsEntry("origin", HERE).containsEntry("holder", COUNTY);
        assertTakenByTheWindowHere(taken);
    }

    @Test
    void theWindowTakesForAnotherTownshipWhatEachAccepts() {
        Answer taken = submit(OF_THE_TOWNSHIP, Map.of("channel", "WINDOW", "place", OTHER_TOWNSHIP));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.body()).containsEntry("origin", HERE).containsEntry("holder", OTHER_TOWNSHIP);
        assertTakenByTheWindowHere(taken);
        assertThat(submit(OF_THE_TOWNSHIP, Map.of("channel", "WINDOW")).body()).containsEntry("holder", HERE);
    }

    @Test
    void onlyWindowsTakeForOthers() {
        Answer refused = new EvidenceApi(township, OF_THE_COUNTY).submit("reviewer", Map.of("channel", "WINDOW"), FORM);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("detail")).asString().contains("不在窗口岗位", "乡镇窗口受理员");
    }

    /** Its receipt is printed here. */
    private static void assertTakenByTheWindowHere(Answer taken) {
        assertThat((List<?>) taken.body().get("history"))
                .singleElement()
                .asString()
                .contains("陈海燕", "乡镇窗口受理员", "灵溪镇");
        assertThat((List<?>) taken.body().get("documents"))
                .singleElement()
                .asString()
                .contains("收件回执");
    }

    private static Answer submit(String item, Map<String, Object> more) {
        return new EvidenceApi(township, item).submit("window", more, FORM);
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return Objects.toString(answer.body());
    }

    private static Application act(ApplicationNo no, Action action, Actor by) {
        Application before = township.getBean(Applications.class).find(no).orElseThrow();
        return township.getBean(HandlingDesk.class).act(new ActOnApplication(no, action, "材料属实", before.version()), by);
    }
}
