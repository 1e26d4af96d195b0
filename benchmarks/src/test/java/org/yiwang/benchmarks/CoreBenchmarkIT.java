package org.yiwang.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.benchmarks.bare.BareEngine;
import org.yiwang.benchmarks.measure.Contest;
import org.yiwang.benchmarks.product.BenchmarkItem;
import org.yiwang.benchmarks.product.Product;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** Runs the benchmark itself for a moment: cases finish on both sides, and the figures exist. */
class CoreBenchmarkIT {

    @Test
    void bothSidesBringCasesToTheirEnd(@TempDir Path folder) throws IOException, InterruptedException {
        try (Product product = Product.start(settings(), folder);
                BareEngine bare = BareEngine.start(settings(), BenchmarkItem.STEPS)) {
            Duration moment = Duration.ofSeconds(2);
            Contest contest = new Contest(product, bare, product.costs(null), moment, moment, 2);
            Map<String, Double> figures = CoreBenchmark.measure(contest, List.of(2));
            assertThat(figures)
                    .containsKeys("core.cases_per_s", "core.bare_cases_per_s", "core.submit_p99_ms")
                    .containsKeys("core.complete_p99_ms", "core.c2.bare_complete_p50_ms");
            assertThat(figures.get("core.ratio")).isPositive();
        }
    }

    private static List<String> settings() {
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        return CoreBenchmark.settings(database.url(), database.username(), database.password());
    }
}
