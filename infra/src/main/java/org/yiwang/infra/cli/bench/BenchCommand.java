package org.yiwang.infra.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.Table;
import org.yiwang.infra.process.LaunchFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Runs a benchmark. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures and prints figures. NAME is one of:",
            "  startup   an empty data folder to the sample network ready: seconds, resident MiB",
            "  core      cases per second and latencies at 1, 8 and 32 clients, compared with bare Flowable (4 minutes)",
            "  sync      replication: latency, backlog, initial load, a whole county; compared with the bare libraries (15 minutes)",
            "  lists     list pages at 100 000 cases, compared with the bare statements: milliseconds, statements per page",
        })
public final class BenchCommand implements Callable<Integer> {
    private static final Map<String, Function<BenchCommand, Benchmark>> BENCHMARKS = Map.of(
            "startup", wanted -> new StartupBenchmark(),
            "core", wanted -> new CoreBenchmarkRun(),
            "sync", wanted -> new SyncBenchmarkRun(wanted.sizes, wanted.parts),
            "lists", wanted -> new ListsBenchmarkRun(wanted.cases));
    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The benchmark to run.")
    private String name;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as one flat JSON object.")
    private @Nullable Path json;

    @Option(
            names = "--size",
            paramLabel = "NAME=NUMBER",
            description = {
                "For sync, sizes other than the default: seconds=30 of each steady part, warmup=30 before",
                "latency is measured, rate=50 cases per second, backlog=20000, rehearsals=5 of the backlog, load=200000 cases,",
                "producers=500 cases per second of a whole county, replicas=1000000 cases to compare."
            })
    private Map<String, Integer> sizes = new LinkedHashMap<>();

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "For sync, these parts only: latency, backlog, county, load, replicas, bare.")
    private List<String> parts = new ArrayList<>();

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "For lists, the number of cases. Default: ${DEFAULT-VALUE}.")
    private int cases = 100_000;

    @Override
    public Integer call() {
        Function<BenchCommand, Benchmark> benchmark = BENCHMARKS.get(name);
        if (benchmark == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no benchmark " + name + "; available: " + BENCHMARKS.keySet());
        }
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Double> figures = rounded(benchmark.apply(this).run(out));
        Table table = new Table("FIGURE", "VALUE");
        figures.forEach((figure, value) -> table.row(figure, value.toString()));
        out.println(table);
        if (json != null) {
            write(json, figures);
        }
        return ExitCode.OK;
    }

    private static Map<String, Double> rounded(Map<String, Double> figures) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        figures.forEach((figure, value) -> rounded.put(figure, rounded(value)));
        return rounded;
    }

    private static double rounded(double value) {
        double parts = Math.abs(value) < TENTHS ? HUNDREDTHS : TENTHS;
        return Math.round(value * parts) / parts;
    }

    private static void write(Path file, Map<String, Double> figures) {
        try {
            Files.writeString(file, JsonMapper.builder().build().writeValueAsString(figures) + "\n");
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
