package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.stack.kafka.Broker;
import tools.jackson.databind.JsonNode;

/** A community is lost in the middle of a case; the county calls the case in, and the community comes back. */
@ExtendWith(ExtraNode.class)
class CallInScenarioIT {
    private final JoinedCommunity community;
    private final People people;
    private final NodeClient administrator;
    private final Clerk custodian;
    private String no = "";

    CallInScenarioIT(JoinedCommunity community) {
        this.community = community;
        this.people = People.of(community.network());
        this.administrator = community.network().signIn(COUNTY, "county-admin");
        this.custodian = Clerk.of(administrator, COUNTY);
    }

    @BeforeEach
    void aCaseWasLookedThroughByTheCommunity() {
        no = community.appliedFor().no();
        community.clerk().does("pre-review", no);
        community.isKnownAlike(no, people.examiner());
    }

    @AfterEach
    void allRuns() {
        community.network().stack().broker().start();
        community.node().start();
    }

    @Test
    void theCountyDecidesAndWhatTheLostNodeWroteLateIsSetAsideAndShown() throws SQLException {
        SeenCase late = acceptsWhileTheLineIsDownAndIsLost();

        Refusal.of(() -> custodian.does("call-in", no)).hasStatus(409).tells("古磉居委会");
        new NodeTables(community.network(), COUNTY).notHeardFromForHours(JoinedCommunity.CODE, 2);
        assertThat(custodian.does("call-in", no).holder()).isEqualTo(COUNTY);
        theCountyActsInItsPlaceAndDecides();

        community.node().start();
        eventually("the community knows what was decided without it", () -> assertThat(
                        community.clerk().sees(no).essence())
                .isEqualTo(people.examiner().sees(no).essence()));
        assertThat(community.tables().tasksOf(no)).isZero();
        isSetAside(late);
        theCommunityDelivers();
    }

    private SeenCase acceptsWhileTheLineIsDownAndIsLost() {
        Broker line = community.network().stack().broker();
        line.stop();
        SeenCase late = community.clerk().does("accept", no);
        community.node().kill();
        line.start();
        return late;
    }

    private void theCountyActsInItsPlaceAndDecides() {
        people.examiner().does("accept", no);
        people.examiner().does("review", no);
        CaseStory.of(community.network(), no).arrivesAt(people.township());
        people.township().does("review", no);
        CaseStory.of(community.network(), no).arrivesAt(people.examiner());
        people.examiner().does("review", no);
        SeenCase granted = people.decider().does("grant", no);
        assertThat(granted.state()).isEqualTo("GRANTED");
        assertThat(granted.holder()).isEqualTo(COUNTY);
    }

    private void isSetAside(SeenCase late) {
        eventually(
                "the county shows what came late", () -> assertThat(setAside()).anySatisfy(entry -> {
                    assertThat(entry.path("no").asString()).isEqualTo(no);
                    assertThat(entry.path("writer").asString()).isEqualTo(JoinedCommunity.CODE);
                    assertThat(entry.path("lastAction").asString()).isEqualTo("accept");
                    assertThat(entry.path("version").asLong()).isEqualTo(late.version());
                }));
        long id = setAside()
                .valueStream()
                .filter(entry -> entry.path("no").asString().equals(no))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        administrator.post("/api/v1/set-aside/" + id + "/resolution", Map.of("how", "NOTED", "note", "县里已代为受理"));
        assertThat(setAside()).noneMatch(entry -> entry.path("id").asLong() == id);
    }

    private JsonNode setAside() {
        return administrator.get("/api/v1/set-aside").path("entries");
    }

    private void theCommunityDelivers() {
        custodian.does("entrust", no, Map.of("node", JoinedCommunity.CODE));
        CaseStory.of(community.network(), no).arrivesAt(community.clerk());
        assertThat(community.clerk().does("deliver", no).state()).isEqualTo("CLOSED");
        community.isKnownAlike(no, people.township());
        community.isKnownAlike(no, people.examiner());
    }
}
