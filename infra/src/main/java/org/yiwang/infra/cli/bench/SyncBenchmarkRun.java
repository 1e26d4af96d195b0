package org.yiwang.infra.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.stack.folder.Folders;

/**
 * Replication between real nodes: latency, backlog, initial load, the whole county at once, and the bare libraries for
 * comparison. The measuring program is that of the module {@code benchmarks}; it starts and ends the network itself.
 */
final class SyncBenchmarkRun implements Benchmark {

    private static final String PROGRAM = "org.yiwang.benchmarks.wire.SyncBenchmark";

    private final Map<String, Integer> sizes;
    private final List<String> parts;

    SyncBenchmarkRun(Map<String, Integer> sizes, List<String> parts) {
        this.sizes = Map.copyOf(sizes);
        this.parts = List.copyOf(parts);
    }

    @Override
    public Map<String, Double> run(PrintWriter out) {
        Path folder = BenchFolder.fresh();
        List<String> arguments = new ArrayList<>(
                List.of(DataOption.root().resolve("infra/sample").toString()));
        if (!parts.isEmpty()) {
            arguments.add("only=" + String.join(",", parts));
        }
        sizes.forEach((name, size) -> arguments.add(name + "=" + size));
        try {
            return new BenchProgram(PROGRAM, folder, BenchProgram.quiet("-Xmx768m")).run(Map.of(), arguments, out);
        } finally {
            Folders.delete(folder);
        }
    }
}
