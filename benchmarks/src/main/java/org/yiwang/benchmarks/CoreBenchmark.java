package org.yiwang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.json.Json;
import org.yiwang.benchmarks.bare.BareEngine;
import org.yiwang.benchmarks.measure.Contest;
import org.yiwang.benchmarks.measure.Contest.Result;
import org.yiwang.benchmarks.product.BenchmarkItem;
import org.yiwang.benchmarks.product.Product;

/**
 * Runs as {@code CoreBenchmark FOLDER SECONDS CLIENTS…}. Measures cases of six steps at one node, and the same process
 * with Flowable alone, each for SECONDS at each of these numbers of clients. Writes the figures to {@code figures.json}
 * in FOLDER. The environment names the two databases: {@code NODE_URL}, {@code NODE_USERNAME}, {@code NODE_PASSWORD},
 * and the same with {@code BARE_}; {@code SERVER_PID} is the server's process.
 */
public final class CoreBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(CoreBenchmark.class);
    private static final int ROUNDS = 5;

    private CoreBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[1]));
        List<Integer> clients =
                Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList();
        try (Product product = Product.start(settings("NODE"), folder.resolve("node"));
                BareEngine bare = BareEngine.start(settings("BARE"), BenchmarkItem.STEPS)) {
            Contest contest = new Contest(
                    product, bare, product.costs(server()), each.dividedBy(2), each.dividedBy(ROUNDS), ROUNDS);
            Files.writeString(folder.resolve("figures.json"), Json.write(measure(contest, clients)));
        }
    }

    static Map<String, Double> measure(Contest contest, List<Integer> numbers) throws InterruptedException {
        Figures figures = new Figures();
        Result last = null;
        for (int clients : numbers) {
            last = contest.with(clients, LOG::info);
            tell(last);
            figures.add(last);
        }
        tellCosts(Objects.requireNonNull(last));
        figures.addHeadline(last);
        return figures.byName();
    }

    private static @Nullable ProcessHandle server() {
        return Optional.ofNullable(System.getenv("SERVER_PID"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .orElse(null);
    }

    private static void tell(Result result) {
        LOG.info(String.format(
                Locale.ROOT,
                "%d clients: %.1f cases/s, bare Flowable %.1f; submit p99 %.0f ms, complete p99 %.0f ms",
                result.clients(),
                result.one().casesPerSecond(),
                result.other().casesPerSecond(),
                result.one().submitMillis(99),
                result.one().completeMillis(99)));
    }

    private static void tellCosts(Result result) {
        LOG.info(
                "A case at {} clients costs: {}", result.clients(), result.one().costsPerCase());
        LOG.info("The same for bare Flowable:    {}", result.other().costsPerCase());
    }

    private static List<String> settings(String side) {
        return settings(
                System.getenv(side + "_URL"), System.getenv(side + "_USERNAME"), System.getenv(side + "_PASSWORD"));
    }

    /** The settings of both sides: the core's, with different databases. */
    static List<String> settings(String url, String username, String password) {
        return List.of(
                "--spring.config.import=classpath:yiwang-core.yml",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--spring.main.log-startup-info=false",
                "--springdoc.api-docs.enabled=false",
                "--logging.level.org.mybatis=error",
                "--logging.level.root=warn",
                "--logging.level.org.yiwang.benchmarks=info",
                "--logging.pattern.console=%m%n%ex",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password);
    }
}
