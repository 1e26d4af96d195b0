package org.yiwang.infra.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/**
 * The list pages of one county node that knows 100 000 cases, as a clerk's browser gets them: how long, by how many
 * statements, and how long the bare statements take on the same database in the same run.
 */
final class ListsBenchmark implements Benchmark {
    static final int CASES = 100_000;
    private static final String CODE = "330327000000";

    /** Who submits the case that the others are copies of, and who looks at the lists. */
    private static final List<Account> ACCOUNTS = List.of(
            new Account("bench-admin", "郑建平", "STAFF", List.of(), List.of("ADMINISTRATOR"), null, null),
            new Account("bench-clerk", "李志强", "STAFF", ListsFill.POSTS.subList(0, 2), List.of("CLERK"), null, null),
            new Account(
                    "bench-applicant", "王秀兰", "APPLICANT", List.of(), List.of(), "330327196805120422", "13800005001"));

    @Override
    public Map<String, Double> run(PrintWriter out) {
        NodePlan county = new NodePlan(CODE, "苍南县", Level.COUNTY, ACCOUNTS);
        Network network = Network.open(
                NetworkOptions.sample(freshFolder()).with(new NetworkPlan("bench lists", List.of(county))));
        Thread ending = new Thread(() -> network.delete(Progress.silent()), "end-network");
        Runtime.getRuntime().addShutdownHook(ending);
        Map<String, Double> figures = measured(network, out);
        Runtime.getRuntime().removeShutdownHook(ending);
        network.delete(Progress.silent());
        return figures;
    }

    private static Map<String, Double> measured(Network network, PrintWriter out) {
        start(network);
        DatabaseAccess database = network.stack().database(CODE).access();
        String real = ListsFill.submitOne(network, CODE);
        try (TerminalProgress progress = TerminalProgress.of("Filling", out)) {
            new ListsFill(database, real, CODE).fill(CASES, progress);
        }
        try (PageClient clerk = PageClient.signIn(network.county().address(), "bench-clerk", network.password());
                Connection connection = database.connect()) {
            return figures(new ListsMeasure(clerk, connection, CODE, out));
        } catch (SQLException e) {
            throw new LaunchFailure("The database of the benchmark failed: " + e.getMessage(), e);
        }
    }

    private static Map<String, Double> figures(ListsMeasure measure) throws SQLException {
        measure.warmUp();
        Percentiles pages = measure.pages();
        Percentiles bare = measure.bare();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("lists.cases", (double) CASES);
        figures.put("lists.p50_ms", pages.at(50));
        figures.put("lists.p95_ms", pages.at(95));
        figures.put("lists.max_ms", pages.at(100));
        figures.put("lists.bare_p50_ms", bare.at(50));
        figures.put("lists.bare_p95_ms", bare.at(95));
        figures.put("lists.ratio_p95", pages.at(95) / bare.at(95));
        figures.put("lists.sql_per_page", measure.statementsPerPage());
        return figures;
    }

    /** The search server is left out: no list asks it. */
    private static void start(Network network) {
        network.stack().broker().start();
        network.stack().database(CODE).start();
        network.county().start();
        Path sample = DataOption.root().resolve("infra/sample");
        List<Path> tables = Stream.of(
                        "calendar-workdays.csv", "catalog-items.csv", "catalog-materials.csv", "catalog-steps.csv")
                .map(sample::resolve)
                .toList();
        network.countyImport().run(tables, Progress.silent());
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("yiwang-bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
