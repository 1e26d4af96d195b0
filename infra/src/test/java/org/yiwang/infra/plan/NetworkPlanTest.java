package org.yiwang.infra.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkPlanTest {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @TempDir
    private Path folder;

    @Test
    void hasACountyTwoTownshipsAndThreeCommunities() {
        assertThat(NetworkPlan.sample().nodes())
                .extracting(NodePlan::level)
                .containsExactly(
                        Level.COUNTY,
                        Level.TOWNSHIP,
                        Level.TOWNSHIP,
                        Level.COMMUNITY,
                        Level.COMMUNITY,
                        Level.COMMUNITY);
    }

    @Test
    void givesEveryNodeAnOperatorAndEveryCommunityAnApplicant() {
        assertThat(NetworkPlan.sample().nodes()).allSatisfy(node -> {
            assertThat(node.withDuty("OPERATOR")).isPresent();
            assertThat(node.level() == Level.COMMUNITY)
                    .isEqualTo(node.applicant().isPresent());
        });
    }

    @Test
    void hasPeopleOfDepartmentsBesideThoseWhoWorkForAll() {
        NodePlan county = NetworkPlan.sample().nodes().get(0);
        assertThat(county.withPost("县级部门审查员").orElseThrow().departments()).isNull();
        assertThat(SampleAccounts.json(county, "a password"))
                .contains("\"gongan-reviewer\"", "\"departments\"", "\"县公安局\"");
    }

    @Test
    void inventsOnlyIdNumbersThatPassTheCheckDigit() {
        assertThat(NetworkPlan.sample().nodes().stream()
                        .flatMap(node -> node.accounts().stream())
                        .map(Account::idNumber)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(NetworkPlanTest::passes);
    }

    @Test
    void refusesANodeOutsideTheCounty() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.json"),
                """
                {"name": "x", "nodes": [
                  {"code": "330327000000", "name": "苍南县", "level": "county", "accounts": []},
                  {"code": "330328100000", "name": "文成某镇", "level": "township", "accounts": []}]}
                """);
        assertThatThrownBy(() -> NetworkPlan.read(file))
                .hasMessageContainingAll("330328100000", "plan.json", "330327000000");
    }

    @Test
    void refusesAWordThatItDoesNotKnow() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\"name\": \"x\", \"knoten\": []}");
        assertThatThrownBy(() -> NetworkPlan.read(file)).hasMessageContainingAll("plan.json", "knoten");
    }

    private static boolean passes(String id) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (id.charAt(i) - '0'))
                .sum();
        return id.length() == 18 && id.charAt(17) == "10X98765432".charAt(sum % 11);
    }
}
