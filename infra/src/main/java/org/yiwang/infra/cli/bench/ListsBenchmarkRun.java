package org.yiwang.infra.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.stack.folder.Folders;

/**
 * The list pages of a county node with many cases, compared with the bare statements. The measuring program is that of
 * the module {@code benchmarks}; it starts and ends the node itself.
 */
final class ListsBenchmarkRun implements Benchmark {

    private static final String PROGRAM = "org.yiwang.benchmarks.lists.ListsBenchmark";

    private final int cases;

    ListsBenchmarkRun(int cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Double> run(PrintWriter out) {
        Path folder = BenchFolder.fresh();
        String sample = DataOption.root().resolve("infra/sample").toString();
        try {
            return new BenchProgram(PROGRAM, folder, BenchProgram.quiet("-Xmx256m"))
                    .run(Map.of(), List.of(sample, Integer.toString(cases)), out);
        } finally {
            Folders.delete(folder);
        }
    }
}
