package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.elasticsearch.SearchAccess;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.mariadb.Database;

/** A failed start names the reason, the setting to change and the log to read. */
@ExtendWith(RunningNetwork.class)
class StartFailureScenarioIT {
    private static final String SHISHAN = "330327107010";
    private static final Path FOLDER = Path.of("target", "network-that-does-not-start");

    private final Network network;

    StartFailureScenarioIT(Network network) {
        this.network = network;
    }

    @AfterEach
    void leaveNothingBehind() {
        DataFolder.at(FOLDER).delete();
    }

    @Test
    void aNodeWhoseDatabaseIsDownEndsWithTheReasonAndItsLogAndComesBackWithIt() {
        NodeProcess node = network.node(SHISHAN);
        Database database = network.stack().database(SHISHAN);
        node.stop();
        database.kill();
        try {
            assertThatThrownBy(node::start)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Read its log: " + node.log())
                    .hasMessageContaining("spring.datasource.url");
        } finally {
            database.start();
        }
        node.start();
        assertThat(node.ready()).isTrue();
    }

    @Test
    void aDatabaseElsewhereThatIsDownIsNamedWithItsSetting() throws IOException {
        String county = network.county().code();
        SearchAccess user = network.stack().search().access().orElseThrow();
        ServerSettings settings = new ServerSettings(Map.of(
                "mysql." + county + ".url",
                "jdbc:mysql://127.0.0.1:" + unusedPort() + "/yiwang",
                "mysql." + county + ".username",
                "yiwang",
                "mysql." + county + ".password",
                "unused",
                "kafka.brokers",
                network.stack().broker().brokers(),
                "elasticsearch.uris",
                network.stack().search().uris(),
                "elasticsearch.username",
                user.username(),
                "elasticsearch.password",
                user.password(),
                "elasticsearch.authority",
                user.authority().pem().toString()));
        Network lonely = Network.open(countyAlone().with(settings));

        assertThatThrownBy(() -> lonely.start(Progress.silent()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("Nothing answers as mariadb-" + county)
                .hasMessageContaining("mysql." + county + ".url (YIWANG_MYSQL_" + county + "_URL)");
        assertThat(lonely.processes()).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithItsSetting() throws IOException {
        String setting = "port.node-" + network.county().code();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            NetworkOptions options = countyAlone().with(new ServerSettings(Map.of(setting, port)));

            assertThatThrownBy(() -> Network.open(options))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining(port)
                    .hasMessageContaining(setting);
        }
    }

    private NetworkOptions countyAlone() {
        NetworkPlan alone = new NetworkPlan("county", List.of(network.plan().county()));
        return NetworkOptions.sample(FOLDER).with(alone);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
