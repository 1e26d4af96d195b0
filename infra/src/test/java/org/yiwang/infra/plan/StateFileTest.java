package org.yiwang.infra.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;

class StateFileTest {
    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasKeptAndLetsNobodyElseReadIt() throws IOException {
        NetworkState state = NetworkState.fresh(
                        NetworkPlan.sample(), new ServerSettings(Map.of("kafka.brokers", "one:9092")))
                .withPorts(Map.of("node-330327000000", 21000))
                .whenImported();
        StateFile.in(folder).write(state);
        assertThat(StateFile.in(folder).read()).contains(state);
        Path file = folder.resolve("network.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void knowsNoNetworkInAnEmptyFolder() {
        assertThat(StateFile.in(folder).read()).isEmpty();
    }

    @Test
    void saysWhatToDoAboutABrokenFile() throws IOException {
        Files.writeString(folder.resolve("network.json"), "{ half");
        assertThatThrownBy(() -> StateFile.in(folder).read())
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll("network.json", "delete the folder");
    }

    @Test
    void keepsPasswordsOutOfItsText() {
        NetworkState state = NetworkState.fresh(NetworkPlan.sample(), ServerSettings.none());
        assertThat(state.toString())
                .doesNotContain(state.password())
                .doesNotContain(state.keyPasswords().values());
    }
}
