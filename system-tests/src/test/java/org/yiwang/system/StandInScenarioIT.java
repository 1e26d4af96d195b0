package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import tools.jackson.databind.JsonNode;

/**
 * AB岗: the county appoints a B for the community's post; the A goes away, and the B takes the case over while the
 * county is unreachable.
 */
@ExtendWith(RunningNetwork.class)
class StandInScenarioIT {

    private static final String POST = "社区代办员";
    private static final String USERNAME = "shangjie-chenxiao";
    private static final String PASSWORD = "a password of my own";

    private final Network network;
    private final People people;
    private final NodeClient holder;

    StandInScenarioIT(Network network) {
        this.network = network;
        this.people = People.of(network);
        this.holder = network.signIn(
                SHANGJIE,
                network.node(SHANGJIE).plan().withPost(POST).orElseThrow().username());
    }

    @AfterEach
    void everybodyIsBack() {
        network.nodes().forEach(node -> node.start());
        holder.put("/api/v1/presence", Map.of("where", "AT_POST"));
    }

    @Test
    void theBOfAPostTakesOverWhileItsAIsAwayAndTheCountyCannotBeReached() {
        CaseStory story = CaseStory.in(network).catalogueArrivesAtTheCommunity().applicantAppliesWithTwoFiles();
        String no = story.no();
        String oneTime = countyAppointsAB();
        eventually("the B is known at the community", () -> assertThat(
                        holder.get("/api/v1/presence").valueStream().map(person -> person.path("username")
                                .asString()))
                .contains(USERNAME));
        people.community().does("claim", no);
        network.county().kill();

        session(oneTime).put("/api/v1/password", Map.of("before", oneTime, "wanted", PASSWORD));
        Clerk standIn = Clerk.of(session(PASSWORD), SHANGJIE);
        Refusal.of(() -> standIn.does("take-over", no)).hasStatus(403);
        Refusal.of(() -> standIn.does("pre-review", no)).hasStatus(403).tells("A 岗林小燕在岗");
        holder.put("/api/v1/presence", Map.of("where", "FIELD_WORK", "note", "去县里送件"));
        assertThat(standIn.todo()).containsOnlyOnce(no);

        standIn.does("take-over", no);
        assertThat(standIn.does("pre-review", no).state()).isEqualTo("PRE_REVIEWED");
        standIn.does("accept", no);
        assertThat(standIn.does("review", no).holder()).isEqualTo(LINGXI);
        story.arrivesAt(people.township()).townshipReviews();

        network.county().start();
        story.arrivesAt(people.examiner()).knownAlikeEverywhere();
        theHistorySaysWhoStoodInForWhom(people.examiner().sees(no).json());
        holder.put("/api/v1/presence", Map.of("where", "AT_POST"));
        story.countyReviews().countyGrants();
        Refusal.of(() -> standIn.does("deliver", no)).hasStatus(403).tells("B 岗");
        story.communityDelivers();
    }

    private String countyAppointsAB() {
        Map<String, Object> details = Map.of(
                "username",
                USERNAME,
                "displayName",
                "陈晓",
                "node",
                SHANGJIE,
                "posts",
                List.of(Map.of("name", POST, "rank", "B")),
                "windows",
                List.of("综合窗口"),
                "duties",
                List.of("CLERK"));
        return network.signIn(COUNTY, "county-admin")
                .post("/api/v1/staff", details)
                .path("password")
                .asString();
    }

    private NodeClient session(String password) {
        return NodeClient.signIn(network.node(SHANGJIE).address(), USERNAME, password);
    }

    private static void theHistorySaysWhoStoodInForWhom(JsonNode seen) {
        assertThat(seen.path("history")
                        .valueStream()
                        .map(entry -> entry.path("actionName").asString() + " "
                                + entry.path("post").asString()))
                .containsSequence(
                        "签收 社区代办员", "接办 社区代办员（B岗代林小燕）", "预审通过 社区代办员（B岗代林小燕）", "受理 社区代办员（B岗代林小燕）", "审核通过 社区代办员（B岗代林小燕）");
        assertThat(seen.path("firstContact").path("name").asString())
                .as("who was asked first stays responsible")
                .isEqualTo("林小燕");
    }
}
