package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import tools.jackson.databind.JsonNode;

/** A new version of an item comes into force while a case of the old one is between two nodes. */
@ExtendWith(RunningNetwork.class)
class CatalogueChangeScenarioIT {
    private static final String ITEM = "Z960";
    private static final Duration LEAD = Duration.ofSeconds(10);
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private final Network network;
    private final Administrator administrator;
    private final People people;

    CatalogueChangeScenarioIT(Network network) {
        this.network = network;
        this.administrator = Administrator.of(network);
        this.people = People.of(network);
    }

    @Test
    void theRunningCaseKeepsItsVersionAndNewOnesGetTheNewOneAtTheSameInstantEverywhere() throws InterruptedException {
        firstVersionIsOffered();
        String old = people.applicant().applies(form(1)).no();
        people.community().does("pre-review", old);
        SeenCase accepted = people.community().does("accept", old);
        Promise promise = Promise.of(accepted);
        assertThat(promise).isEqualTo(new Promise(1, 5, List.of("受理", "初核", "决定", "送达"), 1, promise.dueAt()));

        Instant from = Instant.now().plus(LEAD).truncatedTo(ChronoUnit.MILLIS);
        administrator.publishes(secondVersion().written(), from);
        assertThat(people.community().does("review", old).holder()).isEqualTo(LINGXI);
        everyNodeChangesOverAt(from);

        assertThat(people.applicant()
                        .applies(form(2))
                        .json()
                        .path("item")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        Refusal.of(() -> people.applicant().applies(form(1))).hasStatus(422).tells("缺少必要材料“材料2”");
        CaseStory story = CaseStory.of(network, old).arrivesAt(people.township());
        everyWitnessSees(old, promise);
        assertThat(people.township().does("grant", old).holder()).isEqualTo(SHANGJIE);
        story.arrivesAt(people.community());
        assertThat(people.community().does("deliver", old).state()).isEqualTo("CLOSED");
        story.knownAlikeEverywhere();
        everyWitnessSees(old, promise);
    }

    private void firstVersionIsOffered() {
        ItemVersion first = ItemVersion.of(ITEM, 1, 5)
                .then("受理", "ACCEPT", "COMMUNITY", "社区代办员")
                .then("初核", "REVIEW", "COMMUNITY", "社区代办员")
                .then("决定", "DECIDE", "TOWNSHIP", "乡镇业务审核员")
                .then("送达", "DELIVER", "COMMUNITY", "社区代办员");
        administrator.publishes(first.written(), Instant.now().plusMillis(500));
        for (String node : List.of(SHANGJIE, LINGXI, COUNTY)) {
            eventually("the item is known at " + node, () -> assertThat(versionAt(node))
                    .isEqualTo(1));
        }
    }

    private static ItemVersion secondVersion() {
        return ItemVersion.of(ITEM, 2, 2)
                .then("受理", "ACCEPT", "COMMUNITY", "社区代办员")
                .then("乡镇初审", "REVIEW", "TOWNSHIP", "乡镇业务审核员")
                .then("县级决定", "DECIDE", "COUNTY", "县级部门分管负责人")
                .then("送达", "DELIVER", "COMMUNITY", "社区代办员");
    }

    /** Every answer before that moment is the first version, every answer after it the second. */
    private void everyNodeChangesOverAt(Instant from) throws InterruptedException {
        int before = 0;
        while (Instant.now().isBefore(from.plus(AFTERWARDS))) {
            for (String node : List.of(SHANGJIE, LINGXI, COUNTY)) {
                Instant asked = Instant.now();
                int version = versionAt(node);
                Instant told = Instant.now();
                if (told.isBefore(from)) {
                    before++;
                    assertThat(version).as("at %s, %s before", node, from).isEqualTo(1);
                }
                if (!asked.isBefore(from)) {
                    assertThat(version).as("at %s, %s after", node, from).isEqualTo(2);
                }
            }
            Thread.sleep(50);
        }
        assertThat(before).as("questions before the change").isPositive();
    }

    private int versionAt(String node) {
        return NodeClient.at(network.node(node).address())
                .get("/api/v1/items/" + ITEM)
                .path("version")
                .asInt();
    }

    private void everyWitnessSees(String no, Promise promise) {
        eventually("every node keeps to what was promised", () -> assertThat(
                        people.witnesses().map(witness -> Promise.of(witness.sees(no))))
                .containsOnly(promise));
    }

    private ApplicationForm form(int materials) {
        ApplicationForm form =
                people.applicant().form().withItem(ITEM).withForm(Map.of("reason", "就业登记 " + UUID.randomUUID()));
        return materials == 1 ? form.withoutFile(2) : form;
    }

    /** The promise to a case when it began: version, days, steps, materials, deadline. */
    private record Promise(int version, int days, List<String> steps, int materials, String dueAt) {
        static Promise of(SeenCase seen) {
            JsonNode item = seen.json().path("item");
            return new Promise(
                    item.path("version").asInt(),
                    item.path("promisedDays").asInt(),
                    item.path("steps")
                            .valueStream()
                            .map(step -> step.path("name").asString())
                            .toList(),
                    seen.materials().size(),
                    seen.json().path("dueAt").asString());
        }
    }
}
