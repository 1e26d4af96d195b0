package org.yiwang.infra.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;

/**
 * Makes the keys of nodes before they start, by a small program of their own: so the other nodes get the county's public
 * key, and the county registers all of them.
 */
public final class NodeKeyMaking {
    private static final String PROGRAM = "org.yiwang.node.key.MakeKeys";
    private static final int SECONDS = 120;

    private NodeKeyMaking() {}

    /** Makes those that are missing. */
    public static void make(List<NodeKeyFiles> nodes) {
        List<NodeKeyFiles> missing =
                nodes.stream().filter(node -> !node.areThere()).toList();
        if (!missing.isEmpty()) {
            run(missing.stream().map(NodeKeyMaking::line).collect(Collectors.joining()));
        }
    }

    private static String line(NodeKeyFiles node) {
        return String.join(
                        "\t",
                        node.code(),
                        node.password(),
                        node.store().toString(),
                        node.text().toString()) + "\n";
    }

    private static void run(String lines) {
        UnpackedProgram program = NodeProgram.prepare(Level.COUNTY).unpacked();
        List<String> command = List.of(
                JavaProgram.path(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "@" + program.classPathFile(),
                PROGRAM);
        try {
            Path log = Files.createTempFile("yiwang-keys-", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(lines);
            }
            await(process, log);
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process, Path log) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new LaunchFailure("Cannot make the keys of the nodes. Read the log: " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while making the keys of the nodes.", e);
        }
    }
}
