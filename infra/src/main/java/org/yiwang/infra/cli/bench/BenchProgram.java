package org.yiwang.infra.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A program of the module {@code benchmarks}: runs it to its end, forwards its output, reads its figures. */
final class BenchProgram {

    /** The time that it has to end its processes if this command is ended. */
    private static final int TIDY_SECONDS = 60;

    private static final String SETTINGS = "org/yiwang/benchmarks/";

    private final String main;
    private final Path folder;
    private final List<String> options;

    /** {@code folder} is its first argument, in which it leaves {@code figures.json}; {@code options} are the JVM's. */
    BenchProgram(String main, Path folder, List<String> options) {
        this.main = main;
        this.folder = folder;
        this.options = options;
    }

    /** Options of a JVM with that heap, in which the libraries log only errors, by any logging framework. */
    static List<String> quiet(String heap) {
        return List.of(
                heap,
                "-Dlogback.configurationFile=" + SETTINGS + "logback.xml",
                "-Djava.util.logging.config.file="
                        + DataOption.root().resolve("benchmarks/target/classes/" + SETTINGS + "logging.properties"));
    }

    Map<String, Double> run(Map<String, String> environment, List<String> arguments, PrintWriter out) {
        try {
            ProcessBuilder program = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
            program.environment().putAll(environment);
            Process running = program.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running, folder), "end-program"));
            try (BufferedReader lines = running.inputReader()) {
                lines.lines().forEach(line -> {
                    out.println(line);
                    out.flush();
                });
            }
            if (running.waitFor() != 0) {
                throw new LaunchFailure("The benchmark ended early; its last output is above.");
            }
            return figures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while measuring.", e);
        }
    }

    private static void end(Process running, Path folder) {
        // Uses the handle, because the process's own destroy() closes the stream that is still being read; this command
        // would then delete the folder of a program that is ending its servers.
        running.toHandle().destroy();
        try {
            if (!running.waitFor(TIDY_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
            // Only if it is empty: other files belong to their creator.
            folder.toFile().delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(List<String> arguments) throws IOException {
        Path root = DataOption.root();
        Path target = root.resolve("benchmarks/target");
        String libraries = Files.readString(target.resolve("class-path")).strip();
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        command.addAll(options);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dyiwang.root=" + root,
                "-cp",
                target.resolve("classes") + ":" + libraries,
                main,
                folder.toString()));
        command.addAll(arguments);
        return command;
    }

    private Map<String, Double> figures() throws IOException {
        String written = Files.readString(folder.resolve("figures.json"));
        return JsonMapper.builder().build().readValue(written, new TypeReference<Map<String, Double>>() {});
    }
}
