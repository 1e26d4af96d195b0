package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;

/** {@code kill -9} in the middle of a case: acknowledged work stays done, and is done once. */
@ExtendWith(RunningNetwork.class)
class NodeFailureScenarioIT {
    private final Network network;
    private CaseStory story;
    private People people;

    NodeFailureScenarioIT(Network network) {
        this.network = network;
    }

    @BeforeEach
    void aCaseIsAppliedFor() {
        story = CaseStory.in(network).catalogueArrivesAtTheCommunity().applicantAppliesWithTwoFiles();
        people = story.people();
    }

    @AfterEach
    void everyNodeRunsAgain() {
        network.nodes().forEach(node -> node.start());
    }

    @Test
    void aTownshipKilledWhileCustodyIsOnItsWayReceivesTheCaseOnce() {
        network.node(LINGXI).kill();

        story.communityPreReviewsAndAccepts().communityReviewsAndCustodyPassesToTheTownship();
        communityGoesOnWorking();
        countyKnowsWhatTheCommunityKnows();

        network.node(LINGXI).start();
        story.arrivesAt(people.township()).knownAlikeEverywhere();
        finishesFromTheTownshipOn();
    }

    @Test
    void aCommunityKilledRightAfterItAnsweredHasLostNothingAndSaysNothingTwice() {
        story.communityPreReviewsAndAccepts();
        SeenCase acknowledged = people.community().does("review", story.no());
        network.node(SHANGJIE).kill();

        network.node(SHANGJIE).start();
        assertThat(people.community().sees(story.no()).essence()).isEqualTo(acknowledged.essence());
        story.arrivesAt(people.township()).knownEverywhereAs(acknowledged);
        finishesFromTheTownshipOn();
    }

    @Test
    void anApplicationAcknowledgedByACommunityKilledAtOnceIsStillThereAndReachesTheCounty() {
        ApplicationForm form = people.applicant().form();
        SeenCase acknowledged = people.applicant().applies(form);
        network.node(SHANGJIE).kill();

        network.node(SHANGJIE).start();
        assertThat(people.applicant().sees(acknowledged.no()).essence()).isEqualTo(acknowledged.essence());
        assertThat(people.applicant().applies(form).no())
                .as("the number when the same form is sent again")
                .isEqualTo(acknowledged.no());
        eventually("the county knows the application", () -> assertThat(
                        people.examiner().sees(acknowledged.no()).essence())
                .isEqualTo(acknowledged.essence()));
    }

    @Test
    void aCountyKilledBetweenReviewAndDecisionDecidesOnce() {
        story.communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .townshipReviews()
                .arrivesAt(people.examiner());
        SeenCase acknowledged = people.examiner().does("review", story.no());
        network.county().kill();

        communityGoesOnWorking();
        network.county().start();
        assertThat(people.decider().sees(story.no()).essence()).isEqualTo(acknowledged.essence());
        story.arrivesAt(people.decider()).knownEverywhereAs(acknowledged);
        decidesAndDelivers();
    }

    @Test
    void aCountyThatWasAwayWhileBelowItWasAcceptedAndReviewedFindsTheCaseWaiting() {
        network.county().kill();
        story.communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .townshipReviews();

        network.county().start();
        story.arrivesAt(people.examiner()).knownAlikeEverywhere().countyReviews();
        decidesAndDelivers();
    }

    private void communityGoesOnWorking() {
        SeenCase another = people.applicant().applies(people.applicant().form());
        assertThat(people.community().does("pre-review", another.no()).state()).isEqualTo("PRE_REVIEWED");
    }

    private void countyKnowsWhatTheCommunityKnows() {
        eventually("the county knows that the case is on its way", () -> assertThat(
                        people.examiner().sees(story.no()).essence())
                .isEqualTo(people.community().sees(story.no()).essence()));
    }

    private void finishesFromTheTownshipOn() {
        story.townshipReviews().countyReviews();
        decidesAndDelivers();
    }

    private void decidesAndDelivers() {
        story.countyGrants()
                .applicantDownloadsTheDecision()
                .communityDeliversAndTheCaseIsClosedEverywhere()
                .auditorFindsIt();
    }
}
