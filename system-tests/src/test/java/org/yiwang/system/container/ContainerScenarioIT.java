package org.yiwang.system.container;

import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.system.CaseStory;
import org.yiwang.system.RunningNetwork.Started;

@Tag("containers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerScenarioIT {
    private static final Path FOLDER = Path.of("target", "network-containers");
    private static final List<String> NODES = List.of(COUNTY, LINGXI, SHANGJIE);

    private ServersInContainers servers;
    private Started started;

    @BeforeAll
    void startServersAndNodes() {
        Network.find(FOLDER).ifPresent(leftOver -> leftOver.delete(Progress.silent()));
        servers = ServersInContainers.start(NODES);
        started = Started.start(NetworkOptions.sample(FOLDER).with(plan()).with(servers.settings()));
    }

    @AfterAll
    void endThem() {
        if (started != null) {
            started.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void theStoryIsTheSameOnMySqlKafkaAndElasticsearchInContainers() {
        CaseStory.in(started.network())
                .catalogueArrivesAtTheCommunity()
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .townshipReviews()
                .countyReviews()
                .countyGrants()
                .applicantDownloadsTheDecision()
                .communityDeliversAndTheCaseIsClosedEverywhere()
                .auditorFindsIt();
    }

    @Test
    void aTownshipKilledOnTheWayReceivesTheCaseOnce() {
        CaseStory story =
                CaseStory.in(started.network()).catalogueArrivesAtTheCommunity().applicantAppliesWithTwoFiles();
        started.network().node(LINGXI).kill();

        story.communityPreReviewsAndAccepts().communityReviewsAndCustodyPassesToTheTownship();
        started.network().node(LINGXI).start();
        story.arrivesAt(story.people().township()).knownAlikeEverywhere();
    }

    private static NetworkPlan plan() {
        NetworkPlan sample = NetworkPlan.sample();
        return new NetworkPlan(
                "containers",
                sample.nodes().stream()
                        .filter(node -> NODES.contains(node.code()))
                        .toList());
    }
}
