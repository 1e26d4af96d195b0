package org.yiwang.benchmarks.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.json.Json;
import org.yiwang.sync.record.Payload;

/**
 * Runs as {@code SyncBenchmark FOLDER SAMPLE [only=part,…] [name=number …]}. Starts its own network in FOLDER, with the
 * sample tables of SAMPLE, measures it and the libraries under it, and writes the figures to {@code figures.json} in
 * FOLDER. The parts are latency, backlog, county, load, replicas and bare, the sizes those of {@link Sizes}.
 */
public final class SyncBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SyncBenchmark.class);

    private final Town town;
    private final Sizes sizes;
    private final Parts parts;
    private final Clock clock = Clock.systemUTC();
    private final Cases cases = new Cases(clock);
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private SyncBenchmark(Town town, Parts parts, Sizes sizes) {
        this.town = town;
        this.parts = parts;
        this.sizes = sizes;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String[] wishes = Arrays.copyOfRange(arguments, 2, arguments.length);
        Parts parts = Parts.of(wishes);
        Sizes sizes = Sizes.of(wishes);
        Town town = new Town(folder.resolve("network"));
        Thread ending = new Thread(town::close, "end-network");
        Runtime.getRuntime().addShutdownHook(ending);
        LOG.info("Starting a broker, a county and a community, each with a database server of its own");
        town.start(Path.of(arguments[1]));
        Map<String, Double> figures = new SyncBenchmark(town, parts, sizes).measure();
        Files.writeString(folder.resolve("figures.json"), Json.write(figures));
    }

    private Map<String, Double> measure() throws SQLException, InterruptedException, IOException {
        put("sync.case_bytes", NodeDatabase.bytes(cases.next(Town.COMMUNITY)));
        put("sync.case_wire_bytes", Payload.of(Json.write(cases.next(Town.COMMUNITY))).length);
        if (parts.has("latency")) {
            latency();
        }
        if (parts.has("backlog")) {
            backlog();
        }
        if (parts.has("county")) {
            county();
        }
        if (parts.has("load")) {
            put("sync.initial_load_per_s", new Joining(town, cases, sizes.load()).rate());
        }
        if (parts.has("replicas")) {
            replicas();
        }
        if (parts.has("bare")) {
            List.of(Town.NEWCOMER, Town.COMMUNITY, Town.COUNTY)
                    .forEach(code -> town.node(code).stop());
            bare();
        }
        return figures;
    }

    private void backlog() throws SQLException, InterruptedException {
        Backlog backlog = new Backlog(town, cases, sizes.backlog());
        for (int i = 0; i < sizes.rehearsals(); i++) {
            LOG.info(String.format(Locale.ROOT, "%-36s %10.2f", "rehearsal " + (i + 1), backlog.lineDown()));
        }
        put("sync.backlog_per_s", backlog.lineDown());
        put("sync.backlog_whole_way_per_s", backlog.brokerAway());
        put("sync.backlog_restart_per_s", backlog.countyAway());
    }

    private void latency() throws SQLException, InterruptedException {
        try (NodeDatabase community = town.database(Town.COMMUNITY);
                NodeDatabase county = town.database(Town.COUNTY)) {
            double[] millis = new Latency()
                    .measure(sizes, cases, each -> community.commit(List.of(each), Town.ABOVE), county::known);
            put("sync.latency_p50_ms", millis[0]);
            put("sync.latency_p99_ms", millis[1]);
        }
    }

    /** Measures the same total rate from few and from many nodes, then one publication to all of them. */
    private void county() throws SQLException, InterruptedException {
        WholeCounty county = new WholeCounty(town, cases, sizes);
        put("sync.county_nodes", county.size());
        for (int producers : new int[] {1, 50, county.size()}) {
            WholeCounty.Cost cost = county.with(producers);
            put("sync.county_cpu_ms_per_record_" + producers, cost.cpuMillisPerRecord());
            put("sync.county_rss_mib_" + producers, cost.residentMib());
            put("sync.county_rss_mib", cost.residentMib());
        }
        put("sync.publication_to_all_s", county.publication(clock));
    }

    private void replicas() throws SQLException {
        Replicas.Pass pass = new Replicas(town, cases, sizes.replicas()).cleanPass();
        put("sync.reconcile_cases", pass.cases());
        put("sync.reconcile_clean_s", pass.seconds());
        put("sync.reconcile_clean_bytes", pass.bytes());
    }

    /** Measures the libraries under the product, without the product. */
    private void bare() throws SQLException, InterruptedException {
        try (NodeDatabase community = town.database(Town.COMMUNITY);
                BareCapture capture = new BareCapture(community, town.access(Town.COMMUNITY))) {
            double[] millis = new Latency().measure(sizes, cases, each -> capture.commit(List.of(each)), capture::seen);
            put("sync.bare_latency_p50_ms", millis[0]);
            put("sync.bare_latency_p99_ms", millis[1]);
            put("sync.bare_debezium_per_s", capture.rate(cases, Math.max(4 * sizes.backlog(), 20_000)));
        }
        try (NodeDatabase county = town.database(Town.COUNTY)) {
            put("sync.bare_insert_per_s", BareInserts.rate(county, cases, sizes.backlog()));
        }
    }

    private void put(String name, double value) {
        figures.put(name, value);
        LOG.info(String.format(Locale.ROOT, "%-36s %10.2f", name, value));
    }
}
