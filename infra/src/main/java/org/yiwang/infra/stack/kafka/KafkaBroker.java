package org.yiwang.infra.stack.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.certificate.Identity;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.server.LocalServer;
import org.yiwang.infra.stack.server.ServerProcess;
import org.yiwang.infra.stack.server.Template;

/** A Kafka broker on loopback that is also a controller (KRaft, no ZooKeeper). Only owners of the
 * network's certificates connect, each with its own rights; nodes create the topics. */
public final class KafkaBroker implements Broker, LocalServer {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int FORMAT_SECONDS = 60;
    private static final String READY = "Kafka Server started";
    /** Starts with a small heap: by default it would have its full size at once, a third of it for young objects. */
    private static final List<String> HEAP = List.of("-Xms96m", "-Xmn32m", "-Xmx384m");
    /** The same everywhere, because on loopback no other cluster can see it. */
    private static final String CLUSTER = "eWl3YW5nLW9uZS1icm9rZQ";

    private final DataFolder data;
    private final StackFiles files;
    private final KafkaSeat seat;
    private final ManagedProcess process;
    private final ServerProcess server;

    /** A broker without others. */
    public KafkaBroker(DataFolder data, StackFiles files, int port, int controllerPort) {
        this(data, files, KafkaSeat.alone(port, controllerPort));
    }

    public KafkaBroker(DataFolder data, StackFiles files, KafkaSeat seat) {
        this.data = data;
        this.files = data.reachable(files);
        this.seat = seat;
        this.process = data.process(seat.name());
        this.server = new ServerProcess(process, START, STOP);
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    @Override
    public String brokers() {
        return "127.0.0.1:" + seat.port();
    }

    @Override
    public int copies() {
        return seat.copies();
    }

    @Override
    public void admit(List<String> nodes) {
        NodeRights.read().give(superuser(), nodes);
    }

    @Override
    public Map<String, String> client(Identity identity) {
        return identity.kafka();
    }

    @Override
    public Map<String, Object> superuser() {
        Map<String, Object> client =
                new HashMap<>(CertificateAuthority.of(data).launcher().kafka());
        client.put("bootstrap.servers", brokers());
        return client;
    }

    @Override
    public void start() {
        server.start(this::launch, this::ready);
    }

    private void launch() {
        Path home = data.server(name());
        Path configuration = home.resolve("kafka.properties");
        Identity identity = CertificateAuthority.of(data).issue("kafka", home.resolve("tls"), List.of());
        Template.of(KafkaBroker.class, "kafka.properties")
                .write(configuration, seat.settings(home.resolve("data"), identity));
        data.user().own(home);
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            format(home, configuration);
        }
        process.start(java(HEAP, "kafka.Kafka", configuration.toString()), Map.of(), home);
    }

    private boolean ready() {
        return Ports.answers("127.0.0.1", seat.port()) && process.output().contains(READY);
    }

    private void format(Path home, Path configuration) {
        List<String> command = java(
                List.of("-Xmx64m"), "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", configuration.toString());
        Process format = process.run(command, Map.of(), home);
        try {
            if (!format.waitFor(FORMAT_SECONDS, TimeUnit.SECONDS) || format.exitValue() != 0) {
                format.destroyForcibly();
                throw process.failure("Kafka could not prepare its data folder.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw process.failure("Interrupted while Kafka prepared its data folder.");
        }
    }

    private List<String> java(List<String> heap, String... mainAndArguments) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        command.addAll(heap);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
                "-cp",
                files.kafkaClassPath()));
        command.addAll(List.of(mainAndArguments));
        return data.user().command(command);
    }
}
