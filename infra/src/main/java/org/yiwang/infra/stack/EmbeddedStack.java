package org.yiwang.infra.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.elasticsearch.ElasticsearchServer;
import org.yiwang.infra.stack.elasticsearch.SearchAccess;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.kafka.KafkaBroker;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.infra.stack.mariadb.MariaDbServer;
import org.yiwang.infra.stack.server.StackServer;

/**
 * The real servers for tests, one of each for the whole JVM, each started when it is first asked for and stopped when
 * the JVM ends.
 *
 * <pre>{@code
 * DatabaseAccess database = EmbeddedStack.shared().newDatabase();
 * String brokers = EmbeddedStack.shared().kafka().brokers();
 * }</pre>
 */
public final class EmbeddedStack {
    private static final Path WHERE = Path.of("target", "stack-test");
    private static final EmbeddedStack SHARED = new EmbeddedStack();

    private final AtomicInteger databases = new AtomicInteger();
    private final Deque<StackServer> started = new ArrayDeque<>();
    private final Map<String, Map<String, String>> nodes = new HashMap<>();
    private @Nullable DataFolder data;
    private @Nullable MariaDbServer mariadb;
    private @Nullable KafkaBroker kafka;
    private @Nullable ElasticsearchServer elasticsearch;

    private EmbeddedStack() {}

    public static EmbeddedStack shared() {
        return SHARED;
    }

    /** An empty database of its own, with a user who may change it and read the server's binlog. */
    public DatabaseAccess newDatabase() {
        return mariadb().createDatabase("yiwang_" + databases.incrementAndGet());
    }

    public synchronized MariaDbServer mariadb() {
        if (mariadb == null) {
            mariadb = start(new MariaDbServer(
                    "mariadb", data(), StackFiles.locate(), Ports.free(), MariaDbServer.Passwords.random()));
        }
        return mariadb;
    }

    public synchronized KafkaBroker kafka() {
        if (kafka == null) {
            kafka = start(new KafkaBroker(data(), StackFiles.locate(), Ports.free(), Ports.free()));
        }
        return kafka;
    }

    /** The Kafka settings of a node, which has its usual rights at the broker. */
    public synchronized Map<String, String> kafkaClient(String node) {
        return nodes.computeIfAbsent(node, code -> {
            kafka().admit(List.of(code));
            Path folder = data().node(code).resolve("tls");
            return kafka().client(CertificateAuthority.of(data()).issue(code, folder, List.of()));
        });
    }

    public synchronized ElasticsearchServer elasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = start(new ElasticsearchServer(data(), StackFiles.locate(), Ports.free(), Ports.free()));
        }
        return elasticsearch;
    }

    /** The settings of a node that uses the search server, {@code name=value}. */
    public List<String> searchSettings() {
        SearchAccess access = elasticsearch().access().orElseThrow();
        String prefix = "yiwang.search.elasticsearch.";
        return List.of(
                prefix + "uris=" + elasticsearch().uris(),
                prefix + "username=" + access.username(),
                prefix + "password=" + access.password(),
                prefix + "authority=" + access.authority().pem());
    }

    private <S extends StackServer> S start(S server) {
        started.push(server);
        server.start();
        return server;
    }

    private DataFolder data() {
        if (data == null) {
            data = AbandonedStacks.freshFolder(WHERE);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stack-stop"));
        }
        return data;
    }

    private synchronized void stop() {
        started.forEach(StackServer::kill);
        if (data != null) {
            data.deleteServers();
        }
    }
}
