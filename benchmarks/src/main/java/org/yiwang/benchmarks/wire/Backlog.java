package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;

/** The backlog while a link is cut, and the rate at which it shrinks once the link is back. */
final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final int A_COMMIT = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_LOOK = Duration.ofMillis(200);

    private final Town town;
    private final Cases cases;
    private final int size;

    Backlog(Town town, Cases cases, int size) {
        this.town = town;
        this.cases = cases;
        this.size = size;
    }

    /**
     * The line between the county and Kafka is down; its inbox fills. Changes applied per second once it reads again.
     */
    double lineDown() throws SQLException, InterruptedException {
        town.line().cut();
        try (NodeDatabase community = town.database(Town.COMMUNITY);
                NodeDatabase county = town.database(Town.COUNTY)) {
            List<String> ends = commit(community);
            awaitSent(community);
            town.line().mend();
            return Arrivals.rate(county, ends, size, PATIENCE);
        }
    }

    /** The same, but the county itself is down: it restarts cold, and reads its inbox while the rest of it starts. */
    double countyAway() throws SQLException, InterruptedException {
        town.node(Town.COUNTY).stop();
        try (NodeDatabase community = town.database(Town.COMMUNITY);
                NodeDatabase county = town.database(Town.COUNTY)) {
            List<String> ends = commit(community);
            awaitSent(community);
            town.node(Town.COUNTY).launch();
            double rate = Arrivals.rate(county, ends, size, PATIENCE);
            town.node(Town.COUNTY).awaitReady();
            return rate;
        }
    }

    /** Kafka is down for both; the community's outbox fills. Changes per second over the whole way. */
    double brokerAway() throws SQLException, InterruptedException {
        town.stopBroker();
        try (NodeDatabase community = town.database(Town.COMMUNITY);
                NodeDatabase county = town.database(Town.COUNTY)) {
            List<String> ends = commit(community);
            town.startBroker();
            return Arrivals.rate(county, ends, size, PATIENCE);
        }
    }

    /** The first and the last number. */
    private List<String> commit(NodeDatabase community) throws SQLException {
        List<String> ends = new ArrayList<>();
        for (int done = 0; done < size; done += A_COMMIT) {
            List<Application> batch = new ArrayList<>();
            for (int i = 0; i < A_COMMIT; i++) {
                batch.add(cases.next(Town.COMMUNITY));
            }
            community.commit(batch, Town.ABOVE);
            if (done == 0) {
                ends.add(batch.get(0).no().value());
            }
            if (done + A_COMMIT >= size) {
                ends.add(batch.get(A_COMMIT - 1).no().value());
            }
        }
        LOG.info("{} changes committed at the community while the link is cut", size);
        return ends;
    }

    private static void awaitSent(NodeDatabase community) throws SQLException, InterruptedException {
        long last = community.number("select max(id) from outbox");
        Waiting.until(
                () -> community.number("select last_outbox_id from capture_progress") >= last,
                A_LOOK,
                PATIENCE,
                "The community has not sent all of its changes");
    }
}
