package org.yiwang.infra.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.Patience;
import tools.jackson.databind.JsonNode;

/** Sends tables to the county's node and follows their import. */
public final class CountyImport {
    private static final Duration MAX_WAIT = Duration.ofMinutes(10);

    private final NodeProcess county;
    private final String password;

    /** {@code password} is the password of the county's accounts. */
    CountyImport(NodeProcess county, String password) {
        this.county = county;
        this.password = password;
    }

    /**
     * Imports the files, publishes their items at once, and waits until it is done.
     *
     * @throws LaunchFailure if a file cannot be read or the import as a whole fails; rejected rows are not a failure
     */
    public ImportReport run(List<Path> files, Progress progress) {
        Account administrator = county.plan()
                .withDuty("ADMINISTRATOR")
                .orElseThrow(() -> new LaunchFailure("The county has no account with the duty ADMINISTRATOR."));
        NodeClient client = county.client().signIn(administrator.username(), password);
        Multipart form = new Multipart().field("purpose", "PUBLISH");
        files.forEach(file -> form.file("files", file.getFileName().toString(), "text/csv", read(file)));
        AtomicReference<JsonNode> answer = new AtomicReference<>(client.post("/api/v1/imports", form));
        String path = "/api/v1/imports/" + answer.get().path("id").asString();
        boolean ended = Patience.until(() -> follow(client, path, answer, progress), MAX_WAIT);
        ImportReport report = ImportReport.of(answer.get());
        if (!ended || report.failed()) {
            throw new LaunchFailure("The import at the county " + (ended ? "failed" : "takes too long") + ": "
                    + String.join("\n", report.rejections()) + " Read its log: "
                    + county.log());
        }
        return report;
    }

    private static boolean follow(NodeClient client, String path, AtomicReference<JsonNode> answer, Progress progress) {
        answer.set(client.get(path));
        JsonNode now = answer.get();
        progress.report("import", now.path("done").asLong(0), now.path("total").asLong(0));
        return !"RUNNING".equals(now.path("state").asString(""));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
