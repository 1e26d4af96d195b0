package org.yiwang.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.process.LaunchFailure;

class ServerSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void readsAFileAndLetsTheEnvironmentOverrideIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("servers.properties"), "kafka.brokers=one:9092\nports.from=21000\nport.kafka = 9092\n");
        ServerSettings settings = ServerSettings.read(file)
                .overriddenBy(ServerSettings.fromEnvironment(
                        Map.of("YIWANG_KAFKA_BROKERS", "two:9092", "YIWANG_DATA", "/elsewhere", "HOME", "/root")));
        assertThat(settings.get("kafka.brokers")).contains("two:9092");
        assertThat(settings.number("ports.from")).contains(21000);
        assertThat(settings.number("port.kafka")).contains(9092);
        assertThat(settings.values()).hasSize(3);
    }

    @Test
    void knowsTheDatabaseOfEachNodeByEitherName() {
        ServerSettings settings = ServerSettings.fromEnvironment(Map.of(
                "YIWANG_MYSQL_330327000000_URL", "jdbc:mysql://db/yiwang", "YIWANG_PORT_MARIADB_330327107008", "3310"));
        assertThat(settings.get("mysql.330327000000.url")).contains("jdbc:mysql://db/yiwang");
        assertThat(settings.number("port.mariadb-330327107008")).contains(3310);
    }

    @Test
    void refusesASettingThatItDoesNotKnow() throws IOException {
        Path file = Files.writeString(folder.resolve("servers.properties"), "kafka.broker=one:9092\n");
        assertThatThrownBy(() -> ServerSettings.read(file))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll("kafka_broker", "servers.properties", "kafka.brokers");
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        ServerSettings settings = new ServerSettings(Map.of("ports.from", "many"));
        assertThatThrownBy(() -> settings.number("ports.from"))
                .hasMessageContainingAll("ports.from (YIWANG_PORTS_FROM)", "many", "number");
    }

    @Test
    void doesNotShowPasswords() {
        assertThat(new ServerSettings(Map.of("mysql.330327000000.password", "geheim")).toString())
                .doesNotContain("geheim");
    }
}
