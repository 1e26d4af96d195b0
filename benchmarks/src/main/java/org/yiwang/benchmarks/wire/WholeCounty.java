package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;

/**
 * Simulates all townships and communities of the county: each sends real records in real envelopes to the county's
 * inbox by its own producer. The county is the real one.
 */
final class WholeCounty {

    private static final Logger LOG = LoggerFactory.getLogger(WholeCounty.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_LOOK = Duration.ofMillis(200);
    private static final String PUBLISHED = "X001";

    private final Town town;
    private final Cases cases;
    private final Sizes sizes;
    private final List<DivisionCode> nodes;

    WholeCounty(Town town, Cases cases, Sizes sizes) {
        this.town = town;
        this.cases = cases;
        this.sizes = sizes;
        nodes = Divisions.below(Town.COUNTY);
    }

    int size() {
        return nodes.size();
    }

    /** The cost of one record at the county. */
    record Cost(int producers, double cpuMillisPerRecord, double residentMib, double perSecond) {}

    /** Sends from the first {@code count} nodes, together at the same rate whatever their number. */
    Cost with(int count) throws SQLException, InterruptedException {
        try (NodeDatabase county = town.database(Town.COUNTY);
                Senders senders = new Senders(town, nodes.subList(0, count))) {
            int all = sizes.producers() * sizes.seconds();
            Application first = send(senders, 0);
            Arrivals.await(county, first.no().value(), PATIENCE);
            NodeCosts before = NodeCosts.of(town.node(Town.COUNTY));
            long begin = System.nanoTime();
            Application last = first;
            for (int i = 1; i <= all; i++) {
                TimeUnit.NANOSECONDS.sleep(
                        begin + i * TimeUnit.SECONDS.toNanos(1) / sizes.producers() - System.nanoTime());
                last = send(senders, i);
            }
            long end = Arrivals.await(county, last.no().value(), PATIENCE);
            NodeCosts after = NodeCosts.of(town.node(Town.COUNTY));
            Cost cost = new Cost(
                    count,
                    (after.cpuMillis() - before.cpuMillis()) / all,
                    after.residentMib(),
                    all / ((end - begin) / 1e9));
            LOG.info("{}", cost);
            return cost;
        }
    }

    private Application send(Senders senders, int turn) {
        DivisionCode node = senders.of(turn);
        Application next = cases.next(node);
        senders.send(node, "application", next.no().value(), next.version(), 1, Json.write(next));
        return next;
    }

    /** Seconds from the commit of one catalogue item at the county until it is in the inboxes of all nodes. */
    double publication(Clock clock) throws SQLException, InterruptedException {
        announce(clock);
        try (NodeDatabase county = town.database(Town.COUNTY)) {
            awaitLoads(county);
            try (Inboxes inboxes = new Inboxes(town.kafkaClient(), nodes)) {
                long begin = System.nanoTime();
                county.tell(
                        "item",
                        PUBLISHED,
                        destinations(),
                        Json.write(Map.of("code", PUBLISHED, "name", "事项".repeat(900))));
                inboxes.awaitInAll(PUBLISHED, PATIENCE);
                return (System.nanoTime() - begin) / 1e9;
            }
        }
    }

    /** Announces every node, as at its start; the county answers each with what it publishes. */
    private void announce(Clock clock) {
        try (Senders senders = new Senders(town, nodes.subList(0, 1))) {
            Instant now = Instant.now(clock);
            nodes.forEach(node -> senders.send(
                    node,
                    "node",
                    node.value(),
                    now.toEpochMilli(),
                    0,
                    Json.write(Map.of(
                            "code", node.value(),
                            "name", node.value(),
                            "baseUrl", "http://127.0.0.1:1",
                            "incarnation", UUID.randomUUID().toString(),
                            "announcedAt", now))));
        }
    }

    private void awaitLoads(NodeDatabase county) throws SQLException, InterruptedException {
        Waiting.until(() -> hasAnsweredAll(county), A_LOOK, PATIENCE, "The county has not answered all nodes");
        LOG.info("{} nodes have announced themselves and received the published data", nodes.size());
    }

    private boolean hasAnsweredAll(NodeDatabase county) throws SQLException {
        return county.number("select count(*) from node_directory") >= nodes.size()
                && county.number("select count(*) from initial_load where phase <> 'DONE'") == 0
                && county.number("select last_outbox_id - (select max(id) from outbox) from capture_progress") >= 0;
    }

    private String destinations() {
        return nodes.stream().map(DivisionCode::value).collect(Collectors.joining(","));
    }
}
