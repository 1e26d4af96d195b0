package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import tools.jackson.databind.JsonNode;

/** The same many cases at the community and at the county, and the cost of finding them equal. */
final class Replicas {

    private static final Logger LOG = LoggerFactory.getLogger(Replicas.class);
    private static final int AT_ONCE = 10_000;
    /** Each copy differs in four digits between origin and sequence, which allows many copies. */
    private static final int MAX_COPIES = 10_000;

    private final Town town;
    private final Cases cases;
    private final int size;

    Replicas(Town town, Cases cases, int size) {
        this.town = town;
        this.cases = cases;
        this.size = size;
    }

    /**
     * A comparison that finds no difference: the number of cases compared, its duration, and the bytes that it sent.
     */
    record Pass(long cases, double seconds, long bytes) {}

    Pass cleanPass() throws SQLException {
        fill();
        JsonNode report = town.reconcile(Town.COMMUNITY);
        JsonNode county = report.path("pairs")
                .valueStream()
                .filter(pair -> pair.path("with").asString("").equals(Town.COUNTY.value()))
                .findFirst()
                .orElseThrow();
        if (county.path("compared").asLong() < size || county.path("differed").asLong() > 0) {
            throw new IllegalStateException("The replicas are made to be equal, and are not: " + county);
        }
        return new Pass(
                county.path("compared").asLong(),
                report.path("millis").asLong() / 1e3,
                county.path("bytes").asLong());
    }

    private void fill() throws SQLException {
        List<Application> originals = new ArrayList<>();
        for (int i = 0; i < Math.min(size, AT_ONCE); i++) {
            originals.add(cases.next(Town.COMMUNITY));
        }
        List<String> bodies = originals.stream().map(Json::write).toList();
        CompletableFuture<Void> below = CompletableFuture.runAsync(() -> fill(Town.COMMUNITY, originals, bodies));
        fill(Town.COUNTY, originals, bodies);
        try {
            below.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The community's replicas could not be made", e.getCause());
        }
        LOG.info("{} cases lie at the community and at the county", size);
    }

    private void fill(DivisionCode at, List<Application> originals, List<String> bodies) {
        try (NodeDatabase database = town.database(at)) {
            database.fill("application", originals, bodies);
            String first = originals.get(0).no().value();
            String last = originals.get(originals.size() - 1).no().value();
            for (int copy = 1; copy < Math.min(MAX_COPIES, size / AT_ONCE); copy++) {
                database.copy(first, last, copy);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The replicas could not be made at " + at, e);
        }
    }
}
