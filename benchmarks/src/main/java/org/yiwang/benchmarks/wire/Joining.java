package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;

/** A node with a new database, while the county has many cases for it. */
final class Joining {

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);
    private static final int A_COMMIT = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Town town;
    private final Cases cases;
    private final int size;

    Joining(Town town, Cases cases, int size) {
        this.town = town;
        this.cases = cases;
        this.size = size;
    }

    /** Cases per second, from the first one seen at the new node to the last. */
    double rate() throws SQLException, InterruptedException {
        List<String> ends = fill();
        town.start(Town.NEWCOMER);
        LOG.info("A node with a new database is up");
        try (NodeDatabase newcomer = town.database(Town.NEWCOMER)) {
            return Arrivals.rate(newcomer, ends, size, PATIENCE);
        }
    }

    private List<String> fill() throws SQLException {
        String first = "";
        String last = "";
        try (NodeDatabase county = town.database(Town.COUNTY)) {
            for (int done = 0; done < size; done += A_COMMIT) {
                List<Application> batch = new ArrayList<>();
                for (int i = 0; i < A_COMMIT; i++) {
                    batch.add(cases.next(Town.NEWCOMER, Town.COUNTY));
                }
                county.fill(
                        "application", batch, batch.stream().map(Json::write).toList());
                first = first.isEmpty() ? batch.get(0).no().value() : first;
                last = batch.get(batch.size() - 1).no().value();
            }
        }
        LOG.info("{} cases of the node lie at the county", size);
        return List.of(first, last);
    }
}
