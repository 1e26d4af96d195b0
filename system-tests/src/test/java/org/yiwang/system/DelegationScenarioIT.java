package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import tools.jackson.databind.JsonNode;

/** 授权到位, withdrawn in the middle of a case: the authority at the time of the decision counts, not at the beginning. */
@ExtendWith(RunningNetwork.class)
class DelegationScenarioIT {
    private final Network network;
    private final NodeClient administrator;
    private final People people;

    DelegationScenarioIT(Network network) {
        this.network = network;
        this.administrator = network.signIn(COUNTY, "county-admin");
        this.people = People.of(network);
    }

    @Test
    void whatWasTakenBackGoesUpAgainAndIsDecidedByTheCounty() {
        String delegation = countyDelegatesTheDecisionToTheTownship();
        String no = caseThatTheTownshipMayDecide();

        administrator.post("/api/v1/delegations/" + delegation + "/withdrawal", Map.of("reason", "专项检查期间收回"));
        townshipIsTold(delegation);
        Refusal.of(() -> people.township().does("grant", no)).hasStatus(403).tells("收回");
        assertThat(people.township().sees(no).holder()).isEqualTo(LINGXI);

        assertThat(people.township().does("escalate", no).holder()).isEqualTo(COUNTY);
        eventually(
                "it waits for the county's decision",
                () -> assertThat(people.decider().todo()).containsOnlyOnce(no));
        assertThat(people.decider().does("grant", no).state()).isEqualTo("GRANTED");
    }

    private String countyDelegatesTheDecisionToTheTownship() {
        CaseStory.in(network).catalogueArrivesAtTheCommunity();
        String id = administrator
                .post(
                        "/api/v1/delegations",
                        Map.of(
                                "itemCode", "D005",
                                "what", "DECIDE",
                                "to", LINGXI,
                                "post", "乡镇业务审核员",
                                "reason", "方便群众就近办理"))
                .path("id")
                .asString();
        NodeClient community = people.applicant().client();
        eventually("the community knows of the delegation", () -> assertThat(
                        community.get("/api/v1/delegations/" + id).size())
                .isEqualTo(1));
        return id;
    }

    private String caseThatTheTownshipMayDecide() {
        CaseStory story = CaseStory.in(network)
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .townshipReviews()
                .countyReviews()
                .arrivesAt(people.township());
        assertThat(people.township().sees(story.no()).step()).isEqualTo("决定");
        return story.no();
    }

    private void townshipIsTold(String delegation) {
        NodeClient township = network.signIn(LINGXI, "lingxi-reviewer");
        eventually("the township knows that it was taken back", () -> {
            JsonNode versions = township.get("/api/v1/delegations/" + delegation);
            assertThat(versions.size()).isEqualTo(2);
        });
    }
}
