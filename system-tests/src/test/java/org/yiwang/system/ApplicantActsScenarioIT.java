package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.LINGXI;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.system.SeenCase.SeenFile;
import tools.jackson.databind.JsonNode;

/** A villager acts at the community on cases that the township holds: the township performs each request once. */
@ExtendWith(RunningNetwork.class)
class ApplicantActsScenarioIT {
    /** 生育登记: the marriage certificate may follow later. */
    private static final String BIRTH = "E016";

    private static final int CERTIFICATE = 3;

    private final Network network;
    private final People people;

    ApplicantActsScenarioIT(Network network) {
        this.network = network;
        this.people = People.of(network);
    }

    @AfterEach
    void everyNodeRunsAgain() {
        network.nodes().forEach(node -> node.start());
    }

    @Test
    void whatIsHandedInAndUrgedAtTheCommunityComesToTheTownship() {
        String no = caseWithoutItsCertificateAtTheTownship();
        Refusal.of(() -> people.township().does("grant", no)).hasStatus(409).tells("结婚证");

        JsonNode handedIn = people.applicant().handsIn(no, "certificate", CERTIFICATE, SampleFile.pdf("结婚证.pdf"));
        assertThat(handedIn.path("standing").asString()).isEqualTo("WAITING");
        assertThat(handedIn.path("sentence").asString()).contains("已转往灵溪镇，等待处理");
        assertThat(people.applicant().acts("urge", no, "urge").path("holder").asString())
                .isEqualTo(LINGXI);

        eventually("both are answered", () -> assertThat(people.applicant().standings(no))
                .containsExactly("DONE", "DONE"));
        eventually("the certificate is at the township", () -> assertThat(
                        people.township().sees(no).materials())
                .hasSize(3)
                .allMatch(SeenFile::present));
        CaseStory.of(network, no).arrivesAt(people.township()).knownAlikeEverywhere();
        assertThat(people.applicant().sees(no).deeds()).containsExactly("提交申请", "预审通过", "容缺受理", "审核通过", "补交容缺材料", "催办");
        assertThat(people.township().does("grant", no).state()).isEqualTo("GRANTED");
    }

    @Test
    void aWithdrawalIsDoneOnceWhenItsHolderIsThereAgain() {
        CaseStory story = CaseStory.in(network)
                .catalogueArrivesAtTheCommunity()
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .arrivesAt(people.township());
        String no = story.no();
        network.node(LINGXI).kill();

        JsonNode asked = people.applicant().acts("withdraw", no, "withdraw");
        assertThat(people.applicant().acts("withdraw", no, "withdraw")).isEqualTo(asked);
        Refusal.of(() -> people.applicant().acts("withdraw", no, "again"))
                .hasStatus(409)
                .tells("已转往灵溪镇，正在等待处理，不用再提交");
        assertThat(people.applicant().standings(no)).containsExactly("WAITING");
        assertThat(people.applicant().sees(no).state()).isEqualTo("IN_REVIEW");

        network.node(LINGXI).start();
        network.node(LINGXI).kill();
        network.node(LINGXI).start();
        eventually(
                "the withdrawal is answered",
                () -> assertThat(people.applicant().standings(no)).containsExactly("DONE"));
        story.knownAlikeEverywhere();
        SeenCase withdrawn = people.township().sees(no);
        assertThat(withdrawn.state()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.deeds()).containsOnlyOnce("撤回申请");
        assertThat(people.township().todo()).doesNotContain(no);
    }

    private LocalDate nextWorkingDay() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        JsonNode exception = Administrator.of(network)
                .calendar(day.getYear())
                .path("exceptions")
                .path(day.toString());
        return exception.isMissingNode()
                ? day.getDayOfWeek().getValue() < 6
                : exception.path("kind").asString().equals("WORKDAY");
    }

    private String caseWithoutItsCertificateAtTheTownship() {
        eventually(
                "the item is offered at the community",
                () -> assertThat(people.applicant().findsItem(BIRTH)).isTrue());
        ApplicationForm form = people.applicant().form().withItem(BIRTH).withForm(Map.of("reason", "第一个孩子"));
        String no = people.applicant().applies(form).no();
        people.community().does("pre-review", no);
        String soon = nextWorkingDay().toString();
        people.community().does("accept-deferred", no, Map.of("promisedFor", soon, "signed", "PAPER"));
        assertThat(people.community().does("review", no).holder()).isEqualTo(LINGXI);
        CaseStory.of(network, no).arrivesAt(people.township());
        assertThat(people.applicant().standings(no)).isEqualTo(List.of());
        return no;
    }
}
