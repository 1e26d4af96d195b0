package org.yiwang.infra.stack.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.process.Patience;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.Folders;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.server.LocalServer;
import org.yiwang.infra.stack.server.SecretFile;
import org.yiwang.infra.stack.server.ServerProcess;
import org.yiwang.infra.stack.server.Template;

/** An Elasticsearch server on loopback: one node with its own configuration and data. It speaks TLS alone, and only to
 * the user of {@link #access()}. */
public final class ElasticsearchServer implements Search, LocalServer {
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final DataFolder data;
    private final StackFiles files;
    private final int port;
    private final int transportPort;
    private final CertificateAuthority authority;
    private final ManagedProcess process;
    private final ServerProcess server;

    public ElasticsearchServer(DataFolder data, StackFiles files, int port, int transportPort) {
        this.data = data;
        this.files = data.reachable(files);
        this.port = port;
        this.transportPort = transportPort;
        this.authority = CertificateAuthority.of(data);
        this.process = data.process("elasticsearch");
        this.server = new ServerProcess(process, START, STOP);
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    @Override
    public String uris() {
        return "https://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        HttpClient client = SearchHealth.client()
                .sslContext(authority.trustStore().context())
                .build();
        server.start(this::launch, () -> SearchHealth.of(uris(), client, access()));
    }

    @Override
    public Optional<SearchAccess> access() {
        return Optional.of(new SearchAccess(
                SearchUsers.NAME, SecretFile.in(data, "elasticsearch").word(), authority.trustStore()));
    }

    private void launch() {
        Path home = data.server(name());
        configure(home);
        runScript(home);
    }

    private void configure(Path home) {
        Path configuration = Folders.create(home.resolve("config"), "rwx------");
        Path logs = Folders.create(home.resolve("logs"), "rwx------");
        Path temporary = Folders.create(home.resolve("tmp"), "rwx------");
        Map<String, Object> values = Map.of(
                "port", port,
                "transportport", transportPort,
                "datadir", Folders.create(home.resolve("data"), "rwx------"),
                "logdir", logs,
                "tmpdir", temporary);
        Template.of(ElasticsearchServer.class, "elasticsearch.yml")
                .write(configuration.resolve("elasticsearch.yml"), values);
        Template.of(ElasticsearchServer.class, "elasticsearch-jvm.options")
                .write(configuration.resolve("jvm.options"), values);
        Template.of(ElasticsearchServer.class, "elasticsearch-log4j2.properties")
                .write(configuration.resolve("log4j2.properties"), Map.of());
        authority.issue(name(), configuration.resolve("tls"), List.of());
        new SearchUsers(SecretFile.in(data, "elasticsearch").word()).write(configuration);
        linkLog(logs.resolve("elasticsearch.log"));
        data.user().own(home);
    }

    /** The server writes its log itself; the output of its start script goes to the same file. */
    private void linkLog(Path written) {
        try {
            if (!Files.exists(written)) {
                Files.createFile(written);
            }
            if (!Files.exists(process.log())) {
                Files.createSymbolicLink(process.log(), written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With {@code -d} the script returns when the server is up, and its own JVM ends. */
    private void runScript(Path home) {
        Path pidFile = home.resolve("pid");
        String script = files.elasticsearch().resolve("bin/elasticsearch").toString();
        Map<String, String> environment = Map.of(
                "HOME", home.toString(),
                "ES_JAVA_HOME", JavaProgram.home().toString(),
                "ES_PATH_CONF", home.resolve("config").toString(),
                "ES_TMPDIR", home.resolve("tmp").toString(),
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        delete(pidFile);
        process.start(data.user().command(List.of(script, "-d", "-p", pidFile.toString())), environment, home);
        Patience.until(() -> !process.running(), START);
        if (process.running()) {
            process.handle().ifPresent(start -> start.descendants().forEach(ProcessHandle::destroyForcibly));
            process.kill();
        }
        process.adopt(pid(pidFile));
    }

    private long pid(Path pidFile) {
        try {
            return Long.parseLong(Files.readString(pidFile).strip());
        } catch (IOException | NumberFormatException e) {
            throw process.failure("Elasticsearch did not start.");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
