package org.yiwang.infra.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NodePlan;

class ComposeNetworkTest {

    private static final Path COMPOSE = Path.of("compose", "compose.yaml");

    @TempDir
    private Path folder;

    @Test
    void writesEveryVariableThatTheComposeFileAsksFor() throws IOException {
        List<String> variables =
                Files.readAllLines(ComposeNetwork.prepare(folder).variables());
        String compose = Files.readString(COMPOSE);

        assertThat(variables).isNotEmpty().allSatisfy(line -> {
            String name = line.substring(0, line.indexOf('='));
            assertThat(compose).contains("${" + name + ":?run ./yiwang compose first}");
        });
        assertThat(compose.lines().filter(line -> line.contains(":?run")).count())
                .isGreaterThanOrEqualTo(variables.size());
    }

    @Test
    void thePortsAreThoseOfTheComposeFile() throws IOException {
        String compose = Files.readString(COMPOSE);
        List<NodePlan> nodes = NetworkPlan.sample().nodes();

        for (int at = 0; at < nodes.size(); at++) {
            String code = nodes.get(at).code();
            assertThat(compose.substring(compose.indexOf("  mysql-" + code + ":")))
                    .containsSubsequence(
                            "127.0.0.1:" + (ComposeNetwork.DATABASES_FROM + at) + ":3306",
                            "node-" + code + ":",
                            nodes.get(at).level().program(),
                            "YIWANG_NODE_CODE: \"" + code + "\"",
                            "127.0.0.1:" + (ComposeNetwork.NODES_FROM + at) + ":8080");
        }
        assertThat(ComposeNetwork.BROKERS.split(","))
                .allSatisfy(broker -> assertThat(compose).contains("OUTSIDE://" + broker));
    }

    @Test
    void nodesInContainersHaveTheSameJvmAsProcesses() throws IOException {
        String compose = Files.readString(COMPOSE);
        String county = compose.substring(compose.indexOf("&county-java"), compose.indexOf("&small-java"));
        String small = compose.substring(compose.indexOf("&small-java"), compose.indexOf("&kafka"));

        assertThat(county).contains(Level.COUNTY.jvm());
        assertThat(small).contains(Level.TOWNSHIP.jvm()).contains(Level.COMMUNITY.jvm());
        for (NodePlan node : NetworkPlan.sample().nodes()) {
            assertThat(compose.substring(compose.indexOf("  node-" + node.code() + ":")))
                    .containsSubsequence(
                            "command: *" + (node.level() == Level.COUNTY ? "county" : "small") + "-java",
                            "environment:");
        }
    }

    @Test
    void secretsAreForTheirOwnerAndStayTheSameTheSecondTime() throws IOException {
        Path variables = ComposeNetwork.prepare(folder).variables();
        String first = Files.readString(variables);

        assertThat(Files.readString(ComposeNetwork.prepare(folder).variables())).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(variables)))
                .isEqualTo("rw-------");
    }
}
