package org.yiwang.infra.stack.kafka;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.certificate.Identity;
import org.yiwang.infra.stack.server.Template;

/** A real broker with the settings of {@code infra/kafka}: users by SCRAM, their rights by {@code node.acls}. */
final class SecureKafka implements AutoCloseable {

    private static final Path FILES = Path.of("kafka");
    private static final String PASSWORD = "admin-password";
    private static final String CLUSTER = "eWl3YW5nLW9uZS1icm9rZQ";

    private final Path folder;
    private final CertificateAuthority authority;
    private final int port;
    private final Process broker;

    SecureKafka(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        authority = CertificateAuthority.in(folder.resolve("authority"));
        Identity identity = authority.issue("kafka", folder.resolve("tls"), List.of());
        Path settings = folder.resolve("kafka.properties");
        Template.of(KafkaBroker.class, "kafka.properties")
                .write(settings, KafkaSeat.alone(port, freePort()).settings(folder.resolve("data"), identity));
        Files.writeString(
                settings,
                "\n"
                        + file("secure.properties")
                                .replace("${admin.password}", PASSWORD)
                                .replace("${identity}", identity.both().toString())
                                .replace("${authority}", identity.authority().toString()),
                StandardOpenOption.APPEND);
        String first = "SCRAM-SHA-512=[name=admin,password=" + PASSWORD + "]";
        Process format = java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings + "", "-S", first);
        if (!format.waitFor(60, TimeUnit.SECONDS) || format.exitValue() != 0) {
            throw new IllegalStateException("The broker's folder could not be formatted; see " + log());
        }
        broker = java("kafka.Kafka", settings.toString());
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!Ports.answers("127.0.0.1", port)) {
            if (!broker.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("The broker did not start; see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The client settings of a user. */
    Map<String, Object> client(String user, String password) {
        Properties properties = new Properties();
        try (var text = new StringReader(file("client.properties")
                .replace("${user}", user)
                .replace("${password}", password)
                .replace("${authority}", authority.trustStore().pem().toString()))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> client = new HashMap<>(Map.of("bootstrap.servers", address()));
        properties.forEach((key, value) -> client.put(key.toString(), value));
        return client;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    Admin admin() {
        return Admin.create(client("admin", PASSWORD));
    }

    /** The same as {@code admit-node}, without the topic. */
    void admit(String node, String password) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            node, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password)))
                    .all()
                    .get();
            admin.createAcls(NodeRights.read().of(node).toList()).all().get();
        }
    }

    private Process java(String... mainAndArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JavaProgram.path(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("kafka.log");
    }

    private static String file(String name) throws UncheckedIOException {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        broker.destroy();
        if (!broker.waitFor(20, TimeUnit.SECONDS)) {
            broker.destroyForcibly().waitFor();
        }
    }
}
