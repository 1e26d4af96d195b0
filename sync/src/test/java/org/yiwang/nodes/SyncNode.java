package org.yiwang.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.node.key.RegisteredKeys;

/** A node with core and sync alone, on real servers. */
@SpringBootApplication(scanBasePackages = "org.yiwang", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SyncNode {

    record PolicyOf(Level level, boolean publishesReferenceData) implements LevelPolicy {}

    @Bean
    LevelPolicy levelPolicy(@Value("${yiwang.node.code}") String code) {
        Level level = new DivisionCode(code).level();
        return new PolicyOf(level, level == Level.COUNTY);
    }

    /** Starts a node on a fresh database. */
    public static ConfigurableApplicationContext start(DivisionCode code, String brokers) {
        return start(code, brokers, EmbeddedStack.shared().newDatabase());
    }

    public static ConfigurableApplicationContext start(DivisionCode code, String brokers, DatabaseAccess database) {
        return start(code, brokers, database, List.of());
    }

    /** With further settings, {@code name=value}. */
    public static ConfigurableApplicationContext start(
            DivisionCode code, String brokers, DatabaseAccess database, List<String> more) {
        return start(code, brokers, database, freePort(), "", more);
    }

    /** One that others reach at another address than its own port's: through a line that a test holds. */
    static ConfigurableApplicationContext start(
            DivisionCode code, String brokers, DatabaseAccess database, int port, String seenAt) {
        return start(code, brokers, database, port, seenAt, List.of());
    }

    private static ConfigurableApplicationContext start(
            DivisionCode code, String brokers, DatabaseAccess database, int port, String seenAt, List<String> more) {
        return new SpringApplicationBuilder(SyncNode.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.config.import=classpath:yiwang-core.yml,classpath:yiwang-sync.yml",
                                        "--spring.main.banner-mode=off",
                                        "--server.port=" + port,
                                        "--server.address=127.0.0.1",
                                        "--yiwang.node.code=" + code,
                                        "--yiwang.node.base-url="
                                                + (seenAt.isEmpty() ? "http://127.0.0.1:" + port : seenAt),
                                        "--yiwang.node.data-dir=" + Path.of("target", "nodes", database.username()),
                                        "--spring.datasource.url=" + database.url(),
                                        "--spring.datasource.username=" + database.username(),
                                        "--spring.datasource.password=" + database.password(),
                                        "--spring.cloud.stream.kafka.binder.brokers=" + brokers),
                                Stream.concat(
                                        KeysOfNodes.settings(code).stream(),
                                        Stream.concat(kafka(code), more.stream())
                                                .map("--"::concat)))
                        .toArray(String[]::new));
    }

    /** Has a node hear of the keys of others, as the county would tell it that does not run. */
    public static void introduce(ConfigurableApplicationContext node, DivisionCode... others) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> Stream.of(others)
                .map(KeysOfNodes::registered)
                .forEach(node.getBean(RegisteredKeys.class)::store));
    }

    private static Stream<String> kafka(DivisionCode code) {
        return EmbeddedStack.shared().kafkaClient(code.value()).entrySet().stream()
                .map(setting -> "spring.cloud.stream.kafka.binder.configuration." + setting.getKey() + "="
                        + setting.getValue());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
