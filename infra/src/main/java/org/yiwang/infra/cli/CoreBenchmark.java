package org.yiwang.infra.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.DataFolder;
import org.yiwang.infra.stack.DatabaseAccess;
import org.yiwang.infra.stack.JavaProgram;
import org.yiwang.infra.stack.MariaDbServer;
import org.yiwang.infra.stack.StackFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases a second at one node, beside the same process driven by Flowable alone on the same database server. The program
 * that measures is that of the module {@code benchmarks}; here it gets its server.
 */
final class CoreBenchmark implements Benchmark {
    private static final String SECONDS_EACH = "20";
    private static final String PROGRAM = "org.yiwang.benchmarks.CoreBenchmark";

    @Override
    public Map<String, Double> run(PrintWriter out) {
        DataFolder data = DataFolder.at(BenchFolder.fresh());
        MariaDbServer server =
                new MariaDbServer("mariadb", data, StackFiles.locate(), Ports.free(), MariaDbServer.Passwords.random());
        Thread ending = new Thread(() -> end(server, data), "end-benchmark");
        Runtime.getRuntime().addShutdownHook(ending);
        out.println("Starting a database server as every node has one");
        server.start();
        Map<String, Double> figures = measure(server, data, out);
        Runtime.getRuntime().removeShutdownHook(ending);
        end(server, data);
        return figures;
    }

    private static Map<String, Double> measure(MariaDbServer server, DataFolder data, PrintWriter out) {
        Path folder = data.root();
        Map<String, String> environment = new HashMap<>();
        name(environment, "NODE", server.createDatabase("bench_node"));
        name(environment, "BARE", server.createDatabase("bench_bare"));
        data.process("mariadb")
                .handle()
                .ifPresent(running -> environment.put("SERVER_PID", Long.toString(running.pid())));
        try {
            ProcessBuilder program = new ProcessBuilder(command(folder)).redirectErrorStream(true);
            program.environment().putAll(environment);
            Process running = program.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::destroyForcibly, "end-program"));
            try (BufferedReader lines = running.inputReader()) {
                lines.lines().forEach(line -> {
                    out.println(line);
                    out.flush();
                });
            }
            if (running.waitFor() != 0) {
                throw new LaunchFailure("The benchmark ended early; what it said last stands above.");
            }
            return figures(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while measuring.", e);
        }
    }

    private static List<String> command(Path folder) throws IOException {
        Path target = DataOption.root().resolve("benchmarks/target");
        String libraries = Files.readString(target.resolve("class-path")).strip();
        return List.of(
                JavaProgram.path(),
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + ":" + libraries,
                PROGRAM,
                folder.toString(),
                SECONDS_EACH,
                "1",
                "8",
                "32");
    }

    private static void name(Map<String, String> environment, String side, DatabaseAccess database) {
        environment.put(side + "_URL", database.url());
        environment.put(side + "_USERNAME", database.username());
        environment.put(side + "_PASSWORD", database.password());
    }

    private static Map<String, Double> figures(Path folder) throws IOException {
        String written = Files.readString(folder.resolve("figures.json"));
        return JsonMapper.builder().build().readValue(written, new TypeReference<Map<String, Double>>() {});
    }

    private static void end(MariaDbServer server, DataFolder data) {
        server.kill();
        data.delete();
        DataFolder.deleteFolder(data.root());
    }
}
