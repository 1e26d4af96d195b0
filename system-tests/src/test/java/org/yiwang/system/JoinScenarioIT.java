package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Joining;
import org.yiwang.infra.network.LoadReport;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;

/** A community joins while the others work, and takes part afterwards. */
@ExtendWith(ExtraNode.class)
class JoinScenarioIT {
    private static final String NOWHERE = "330327999001";
    private static final String WITHOUT_A_TOWNSHIP = "330327103201";

    private final JoinedCommunity community;
    private final Network network;

    JoinScenarioIT(JoinedCommunity community) {
        this.community = community;
        this.network = community.network();
    }

    @Test
    void anInterruptedJoiningGoesOnWithTheSameNode() {
        assertThat(community.node().address()).isEqualTo(community.begun().address());
        assertThat(community.node().log()).isEqualTo(community.begun().log());
    }

    @Test
    void itGetsWhatItMustKnowAndNothingElse() {
        LoadReport arrived = community.arrived();
        assertThat(arrived.received()).isPositive().isEqualTo(arrived.total());
        assertThat(arrived.closed()).isFalse();

        NodeClient clerk = network.signIn(JoinedCommunity.CODE, "clerk");
        assertThat(clerk.get("/api/v1/items?page=1").path("total").asLong())
                .isPositive()
                .isEqualTo(network.signIn(LINGXI, "lingxi-reviewer")
                        .get("/api/v1/items?page=1")
                        .path("total")
                        .asLong());
        String calendar = "/api/v1/calendars/" + Year.now().getValue();
        assertThat(clerk.get(calendar))
                .isEqualTo(network.signIn(COUNTY, "county-admin").get(calendar));
        assertThat(community.clerk().known()).allMatch(no -> no.startsWith(JoinedCommunity.CODE));
    }

    @Test
    void whatIsAppliedForThereGoesItsWay() {
        String no = community.appliedFor().no();
        Clerk clerk = community.clerk();
        clerk.does("pre-review", no);
        clerk.does("accept", no);
        assertThat(clerk.does("review", no).holder()).isEqualTo(LINGXI);
        CaseStory.of(network, no).arrivesAt(People.of(network).township());
        community.isKnownAlike(no, People.of(network).examiner());
    }

    @Test
    void itsKeysAreRegisteredAndTheOthersHaveThem() {
        for (String node : List.of(COUNTY, LINGXI, JoinedCommunity.CODE)) {
            NodeClient operator = network.signIn(node, "operator");
            eventually("the keys are known at " + node, () -> assertThat(
                            operator.get("/api/v1/node-keys").path("keys"))
                    .anyMatch(key -> key.path("node").asString("").equals(JoinedCommunity.CODE)
                            && key.path("state").asString("").equals("ACTIVE")));
        }
    }

    @Test
    void everyCommandKnowsItFromThenOn() {
        Network found = Network.find(network.data().root()).orElseThrow();
        assertThat(found.nodes()).extracting(NodeProcess::code).contains(JoinedCommunity.CODE);
        assertThat(found.node(JoinedCommunity.CODE).ready()).isTrue();
    }

    @Test
    void whatCannotJoinIsToldWhyAndWhatToDo() {
        refuses(JoinedCommunity.CODE, "古磉居委会 is in the network already", "./yiwang status");
        refuses(COUNTY, "苍南县 is in the network already");
        refuses(NOWHERE, NOWHERE + " is no division of 苍南县", "append 000");
        refuses(WITHOUT_A_TOWNSHIP, "`./yiwang join 330327103000`");
        assertThat(Network.find(network.data().root()).orElseThrow().plan()).isEqualTo(network.plan());
    }

    private void refuses(String code, String... sentences) {
        assertThatThrownBy(() -> Joining.begin(network, code, ServerSettings.none(), Progress.silent()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll(sentences);
    }
}
