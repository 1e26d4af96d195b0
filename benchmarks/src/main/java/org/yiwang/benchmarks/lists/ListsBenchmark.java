package org.yiwang.benchmarks.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.json.Json;
import org.yiwang.benchmarks.measure.Latencies;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/**
 * Runs as {@code ListsBenchmark FOLDER SAMPLE CASES}. Measures the list pages of one county node with CASES cases, as a
 * clerk's browser gets them: their latency, their number of statements, and the latency of the bare statements on the
 * same database in the same run. Starts its network in FOLDER, with the sample tables of SAMPLE, and writes the figures
 * to {@code figures.json} in FOLDER.
 */
public final class ListsBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ListsBenchmark.class);
    private static final String CODE = "330327000000";

    /** The applicant of the case to copy, and the user who opens the lists. */
    private static final List<Account> ACCOUNTS = List.of(
            new Account("bench-admin", "郑建平", "STAFF", List.of(), List.of("ADMINISTRATOR"), null, null),
            new Account("bench-clerk", "李志强", "STAFF", ListsFiller.POSTS.subList(0, 2), List.of("CLERK"), null, null),
            new Account(
                    "bench-applicant", "王秀兰", "APPLICANT", List.of(), List.of(), "330327196805120422", "13800005001"));

    private final Network network;
    private final int cases;
    private final Clock clock = Clock.systemUTC();

    private ListsBenchmark(Network network, int cases) {
        this.network = network;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        NodePlan county = new NodePlan(CODE, "苍南县", Level.COUNTY, ACCOUNTS);
        Network network = Network.open(
                NetworkOptions.sample(folder.resolve("network")).with(new NetworkPlan("bench lists", List.of(county))));
        Thread ending = new Thread(() -> network.delete(Progress.silent()), "end-network");
        Runtime.getRuntime().addShutdownHook(ending);
        LOG.info("Starting a broker and a county with its database server");
        start(network, Path.of(arguments[1]));
        Map<String, Double> figures = new ListsBenchmark(network, Integer.parseInt(arguments[2])).measured();
        Files.writeString(folder.resolve("figures.json"), Json.write(figures));
    }

    private Map<String, Double> measured() throws SQLException {
        DatabaseAccess database = network.stack().database(CODE).access();
        String real = ListsFiller.submitOne(network, CODE);
        new ListsFiller(database, real, CODE, clock).fill(cases);
        try (PageClient clerk = PageClient.signIn(network.county().address(), "bench-clerk", network.password());
                Connection connection = database.connect()) {
            return figures(new ListsMeasurement(clerk, connection, CODE, clock));
        }
    }

    private Map<String, Double> figures(ListsMeasurement measure) throws SQLException {
        measure.warmUp();
        Latencies pages = measure.pages();
        Latencies bare = measure.bare();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("lists.cases", (double) cases);
        figures.put("lists.p50_ms", pages.percentileMillis(50));
        figures.put("lists.p95_ms", pages.percentileMillis(95));
        figures.put("lists.max_ms", pages.percentileMillis(100));
        figures.put("lists.bare_p50_ms", bare.percentileMillis(50));
        figures.put("lists.bare_p95_ms", bare.percentileMillis(95));
        figures.put("lists.ratio_p95", pages.percentileMillis(95) / bare.percentileMillis(95));
        figures.put("lists.sql_per_page", measure.statementsPerPage());
        return figures;
    }

    /** Omits the search server, because no list uses it. */
    private static void start(Network network, Path sample) {
        network.stack().broker().start();
        network.stack().database(CODE).start();
        network.county().start();
        List<Path> tables = Stream.of(
                        "calendar-workdays.csv", "catalog-items.csv", "catalog-materials.csv", "catalog-steps.csv")
                .map(sample::resolve)
                .toList();
        network.countyImport().run(tables, Progress.silent());
    }
}
