package org.yiwang.benchmarks.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.benchmarks.measure.Latencies;

/** Requests list pages one after another, and the same rows directly from the database. */
final class ListsMeasurement {
    private static final Logger LOG = LoggerFactory.getLogger(ListsMeasurement.class);
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 6;
    private static final int COUNTED = 7;
    private static final String WORDS = "(title like '%秀兰%' or item_name like '%秀兰%')";
    private static final String COLUMNS = "no, title, item_name, applicant_name, channel, state, step_name, origin,"
            + " holder, submitted_at, changed_at";

    private final PageClient clerk;
    private final Connection connection;
    private final String here;
    private final Clock clock;
    private final List<String> paths;

    ListsMeasurement(PageClient clerk, Connection connection, String here, Clock clock) {
        this.clerk = clerk;
        this.connection = connection;
        this.here = here;
        this.clock = clock;
        this.paths = paths(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static List<String> paths(LocalDate day) {
        String all = "/workbench/applications";
        return List.of(
                "/workbench",
                "/workbench?page=7",
                "/workbench?sort=-submitted",
                "/workbench?light=RED",
                "/workbench?state=IN_REVIEW&q=" + word("秀兰"),
                all,
                all + "?page=50",
                all + "?sort=due",
                all + "?sort=number&page=3",
                all + "?state=CLOSED",
                all + "?light=YELLOW&sort=-changed",
                all + "?holder=" + word("上街居委会"),
                all + "?q=" + word("秀兰"),
                all + "?q=" + word("没有这样的词"),
                all + "?from=" + day.minusDays(90) + "&to=" + day.minusDays(60) + "&sort=submitted");
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void warmUp() {
        for (int round = 0; round < WARM_UP; round++) {
            paths.forEach(clerk::get);
        }
    }

    /** Measures pages over HTTP, all kinds in turn, and prints the slowest kinds. */
    Latencies pages() {
        Latencies all = new Latencies();
        Map<String, Latencies> byPath = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : paths) {
                long begin = System.nanoTime();
                clerk.get(path);
                long took = System.nanoTime() - begin;
                byPath.computeIfAbsent(path, key -> new Latencies()).add(took);
                all.add(took);
            }
        }
        byPath.forEach((path, took) -> LOG.info(String.format(
                Locale.ROOT,
                "%7.1f ms p50 %7.1f ms p95  %s",
                took.percentileMillis(50),
                took.percentileMillis(95),
                path)));
        return all;
    }

    /** Measures the statements of the commonest pages alone, each with its 20 rows read. */
    Latencies bare() throws SQLException {
        List<String> numbers = List.of(
                ordered("open_application", "changed", "") + " union all "
                        + ordered("closed_application", "state", "where state = 'CLOSED'") + " union all "
                        + ordered("closed_application", "state", "where state = 'REFUSED'")
                        + " order by changed_at desc, no desc limit 1000",
                waiting(ListsFiller.POSTS.get(0)) + " union all " + waiting(ListsFiller.POSTS.get(1))
                        + " order by urgent_at, no limit 1000",
                ordered(
                        "open_application",
                        "changed",
                        "where clock in ('RUNNING', 'PAUSED') and yellow_after < '"
                                + LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) + "'"),
                ordered("open_application", "waiting", "where holder > '' and " + WORDS) + " union all "
                        + "(select no, changed_at from closed_application force index (primary) where " + WORDS
                        + " order by changed_at desc, no desc limit 1000) order by changed_at desc, no desc limit 1000");
        Latencies latencies = new Latencies();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (String sql : numbers) {
                long begin = System.nanoTime();
                readRows(read(sql));
                if (round >= WARM_UP) {
                    latencies.add(System.nanoTime() - begin);
                }
            }
        }
        return latencies;
    }

    private static String ordered(String table, String key, String where) {
        return "(select no, changed_at from " + table + " force index (" + table + "_" + key + ") " + where
                + " order by changed_at desc, no desc limit 1000)";
    }

    private String waiting(String post) {
        return "(select no, urgent_at from open_application force index (open_application_waiting) where holder = '"
                + here + "' and assignee is null and post = '" + post + "' order by urgent_at, no limit 1000)";
    }

    private List<String> read(String sql) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                numbers.add(found.getString(1));
            }
        }
        return numbers;
    }

    private void readRows(List<String> numbers) throws SQLException {
        List<String> page = numbers.subList(0, Math.min(20, numbers.size()));
        if (page.isEmpty()) {
            return;
        }
        String marks = "?, ".repeat(page.size() - 1) + "?";
        try (PreparedStatement rows =
                connection.prepareStatement("select " + COLUMNS + " from open_application where no in (" + marks
                        + ") union all select " + COLUMNS + " from closed_application where no in (" + marks + ")")) {
            for (int i = 0; i < page.size(); i++) {
                rows.setString(i + 1, page.get(i));
                rows.setString(page.size() + i + 1, page.get(i));
            }
            ResultSet found = rows.executeQuery();
            while (found.next()) {
                found.getObject(1);
            }
        }
    }

    /** The maximum number of statements for any kind of page; the median excludes the node's other statements. */
    double statementsPerPage() throws SQLException {
        long most = 0;
        for (String path : paths) {
            long[] counts = new long[COUNTED];
            for (int time = 0; time < COUNTED; time++) {
                long before = statements();
                clerk.get(path);
                counts[time] = statements() - before;
            }
            Arrays.sort(counts);
            most = Math.max(most, counts[COUNTED / 2]);
        }
        return most;
    }

    private long statements() throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery("show global status where Variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_replace')")) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }
}
