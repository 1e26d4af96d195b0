package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;

@ExtendWith(RunningNetwork.class)
class CaseScenarioIT {
    private static final String JINXIANG = "330327107000";
    private static final String JINCHENG = "330327107008";

    private final Network network;

    CaseScenarioIT(Network network) {
        this.network = network;
    }

    @Test
    void aCaseCrossesEveryLevelAndComesBackDecided() {
        CaseStory.in(network)
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

    /** Waits for the case where it may be known before it checks the others, so that an absence means something. */
    @Test
    void anotherTownshipAndItsCommunitiesNeverLearnOfIt() throws Exception {
        CaseStory story = CaseStory.in(network)
                .catalogueArrivesAtTheCommunity()
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .townshipReviews()
                .knownAlikeEverywhere();
        String file =
                story.people().applicant().sees(story.no()).materials().get(0).sha256();

        staysUnknownTo(Clerk.at(network, JINXIANG, "乡镇业务审核员"), story.no(), file);
        staysUnknownTo(Clerk.at(network, JINCHENG, "社区代办员"), story.no(), file);
    }

    private void staysUnknownTo(Clerk stranger, String no, String file) throws Exception {
        assertThat(stranger.knows(no)).isFalse();
        assertThat(stranger.known()).doesNotContain(no);
        assertThat(new NodeTables(network, stranger.node()).casesOf(no)).isZero();
        assertThat(filesOf(stranger.node())).noneMatch(name -> name.contains(file));
    }

    private Stream<String> filesOf(String node) throws IOException {
        try (Stream<Path> files = Files.walk(network.data().node(node))) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
