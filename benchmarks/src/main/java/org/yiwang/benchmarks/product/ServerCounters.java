package org.yiwang.benchmarks.product;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database server's counters over all its clients, by the name of the figure. */
final class ServerCounters implements Supplier<Map<String, Double>> {

    private static final Map<String, String> COUNTED = Map.of(
            "questions", "statements",
            "binlog_commits", "commits",
            "binlog_group_commits", "group_commits",
            "innodb_data_fsyncs", "fsyncs",
            "binlog_bytes_written", "binlog_bytes",
            "innodb_row_lock_time", "lock_wait_ms");

    private final JdbcTemplate jdbc;

    ServerCounters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Double> get() {
        Map<String, Double> values = new LinkedHashMap<>();
        jdbc.query("show global status", row -> {
            String figure = COUNTED.get(row.getString(1).toLowerCase(Locale.ROOT));
            if (figure != null) {
                values.put(figure, row.getDouble(2));
            }
        });
        return values;
    }
}
