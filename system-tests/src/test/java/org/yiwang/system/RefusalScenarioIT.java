package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.People.SHANGJIE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;

/** Answers bad input with a message that names the next step, and loses nothing. */
@ExtendWith(RunningNetwork.class)
class RefusalScenarioIT {
    private static final int LIMIT = 200 * 1024 * 1024;

    private final Network network;
    private CaseStory story;
    private People people;
    private ApplicationForm form;

    RefusalScenarioIT(Network network) {
        this.network = network;
    }

    @BeforeEach
    void somebodyWantsToApply() {
        story = CaseStory.in(network).catalogueArrivesAtTheCommunity();
        people = story.people();
        form = people.applicant().form();
    }

    @Test
    void anIdWithAWrongCheckDigitAndAMissingMaterialAreToldTogether() {
        String id = form.idNumber();
        String wrong = id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");

        refused(form.withIdNumber(wrong).withoutFile(2)).hasStatus(422).tells("身份证号码的末位校验码不符", "缺少必要材料“居民身份证”");
        theSameFormIsTakenOnceItIsRight();
    }

    @Test
    void anItemThatDoesNotExist() {
        refused(form.withItem("D999")).tells("没有找到事项“D999”", "在事项目录中重新查找");
        theSameFormIsTakenOnceItIsRight();
    }

    @Test
    void aMissingMaterial() {
        refused(form.withoutFile(1)).hasStatus(422).tells("缺少必要材料“信息变更登记表”。请上传后再提交。");
        theSameFormIsTakenOnceItIsRight();
    }

    @Test
    void aFileOfTheWrongKindWhateverItsName() {
        refused(form.withFile(1, SampleFile.text("登记表.pdf", "只是文字")))
                .hasStatus(415)
                .tells("文件“登记表.pdf”不是 PDF、OFD、JPG 或 PNG");
        theSameFormIsTakenOnceItIsRight();
    }

    @Test
    void aFileThatIsJustTooLarge() {
        refused(form.withFile(2, SampleFile.photo("身份证.png").ofSize(LIMIT + 1)))
                .hasStatus(413)
                .tells("文件“身份证.png”超过 200 MB");
        theSameFormIsTakenOnceItIsRight();
    }

    @Test
    void anActionByAClerkWithoutThePost() {
        story.applicantAppliesWithTwoFiles();
        Clerk council = Clerk.at(network, SHANGJIE, "村(居)评议小组");

        Refusal.of(() -> council.does("pre-review", story.no())).hasStatus(403).tells("“受理”环节由“社区代办员”岗位办理");
        nothingHappenedToTheCase("SUBMITTED");
    }

    @Test
    void anActionByTheApplicant() {
        story.applicantAppliesWithTwoFiles();

        Refusal.of(() -> people.applicant().client().post(actions("pre-review"), Map.of("version", 1)))
                .hasStatus(403)
                .tells("岗位办理");
        nothingHappenedToTheCase("SUBMITTED");
    }

    @Test
    void anActionByNobodyInParticular() {
        story.applicantAppliesWithTwoFiles();
        NodeClient nobody = NodeClient.at(network.node(SHANGJIE).address());

        Refusal.of(() -> nobody.post(actions("pre-review"), Map.of("version", 1)))
                .hasStatus(401)
                .tells("请先登录");
        nothingHappenedToTheCase("SUBMITTED");
    }

    @Test
    void anActionOnACaseThatAnotherNodeHolds() {
        story.applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship();

        Refusal.of(() -> people.community().does("review", story.no()))
                .hasStatus(409)
                .tells("现在由灵溪镇办理，本中心不能改动它");
        story.arrivesAt(people.township()).knownAlikeEverywhere();
    }

    @Test
    void anActionBeforeItsTime() {
        story.applicantAppliesWithTwoFiles();

        Refusal.of(() -> people.community().does("grant", story.no()))
                .hasStatus(409)
                .tells("不能“准予”", "现在的状态是“已提交”");
        nothingHappenedToTheCase("SUBMITTED");
    }

    private Refusal refused(ApplicationForm wrong) {
        long before = people.applicant().casesOfTheirOwn();
        Refusal refusal = Refusal.of(() -> people.applicant().applies(wrong));
        assertThat(people.applicant().casesOfTheirOwn())
                .as("cases after the refusal")
                .isEqualTo(before);
        return refusal;
    }

    private void theSameFormIsTakenOnceItIsRight() {
        SeenCase taken = people.applicant().applies(form);
        assertThat(taken.state()).isEqualTo("SUBMITTED");
        assertThat(people.applicant().applies(form).no()).isEqualTo(taken.no());
    }

    private void nothingHappenedToTheCase(String state) {
        SeenCase now = people.community().sees(story.no());
        assertThat(now.state()).isEqualTo(state);
        assertThat(now.version()).isEqualTo(1);
        assertThat(people.community().todo()).containsOnlyOnce(story.no());
    }

    private String actions(String action) {
        return "/api/v1/applications/" + story.no() + "/actions/" + action;
    }
}
