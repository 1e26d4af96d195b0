package org.yiwang.system.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mysql.MySQLContainer;
import org.yiwang.infra.stack.ServerSettings;

/** The servers of a network in containers: a MySQL for each node, a Kafka broker, an Elasticsearch. */
final class ServersInContainers implements AutoCloseable {
    private static final String MYSQL = "mysql:9.7";
    private static final String KAFKA = "apache/kafka:4.2.0";
    private static final String ELASTICSEARCH = "docker.elastic.co/elasticsearch/elasticsearch:8.19.21";
    private static final String SCHEMA = "yiwang";
    private static final String USER = "yiwang";
    private static final String PASSWORD = "container-only";

    /** Allows for five servers starting at once on a small, busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, MySQLContainer> databases = new LinkedHashMap<>();
    private final KafkaContainer kafka = new KafkaContainer(KAFKA).withStartupTimeout(PATIENCE);
    private final ElasticsearchContainer elasticsearch = new ElasticsearchContainer(ELASTICSEARCH)
            .withStartupTimeout(PATIENCE)
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms256m -Xmx256m");

    private ServersInContainers(List<String> nodes) {
        nodes.forEach(node -> databases.put(node, database(databases.size() + 1)));
    }

    /** Starts all of them, for the nodes with these codes. */
    static ServersInContainers start(List<String> nodes) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new AssertionError("No Docker engine is reachable, so the scenario on containers cannot run."
                    + " Start one (`docker info` must succeed), or set DOCKER_HOST, and run"
                    + " `./yiwang test --containers` again.");
        }
        ServersInContainers servers = new ServersInContainers(nodes);
        Startables.deepStart(servers.all()).join();
        servers.databases.values().forEach(ServersInContainers::allowReadingTheBinlog);
        return servers;
    }

    /** The launcher's settings for them. */
    ServerSettings settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("kafka.brokers", kafka.getBootstrapServers());
        settings.put("elasticsearch.uris", "http://" + elasticsearch.getHttpHostAddress());
        databases.forEach((node, database) -> {
            settings.put("mysql." + node + ".url", database.getJdbcUrl());
            settings.put("mysql." + node + ".username", USER);
            settings.put("mysql." + node + ".password", PASSWORD);
        });
        return new ServerSettings(settings);
    }

    @Override
    public void close() {
        all().forEach(Startable::stop);
    }

    private Stream<Startable> all() {
        return Stream.concat(Stream.of(kafka, elasticsearch), databases.values().stream());
    }

    private static MySQLContainer database(int serverId) {
        return new MySQLContainer(MYSQL)
                .withDatabaseName(SCHEMA)
                .withUsername(USER)
                .withPassword(PASSWORD)
                .withStartupTimeoutSeconds((int) PATIENCE.toSeconds())
                .withConnectTimeoutSeconds((int) PATIENCE.toSeconds())
                .withCommand(
                        "mysqld",
                        "--server-id=" + serverId,
                        "--log-bin=binlog",
                        "--binlog-row-image=FULL",
                        "--default-time-zone=+00:00",
                        "--character-set-server=utf8mb4");
    }

    /** The grants for a node's user that docs/operations.md prescribes. */
    private static void allowReadingTheBinlog(MySQLContainer database) {
        try (Connection root = DriverManager.getConnection(database.getJdbcUrl(), "root", PASSWORD);
                Statement statement = root.createStatement()) {
            statement.execute("CREATE DATABASE " + SCHEMA + "_audit");
            statement.execute("GRANT SELECT, INSERT, CREATE ON " + SCHEMA + "_audit.* TO '" + USER + "'@'%'");
            statement.execute(
                    "GRANT SELECT, RELOAD, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO '" + USER + "'@'%'");
        } catch (SQLException e) {
            throw new IllegalStateException("The container's administrator cannot grant: " + e.getMessage(), e);
        }
    }
}
