package org.yiwang.system.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.process.Patience;
import org.yiwang.system.faults.check.Checker;
import org.yiwang.system.faults.check.Quiet;
import org.yiwang.system.faults.check.Violations;
import org.yiwang.system.faults.fault.FaultKind;
import org.yiwang.system.faults.fault.Faults;
import org.yiwang.system.faults.fault.Injector;
import org.yiwang.system.faults.fault.Planted;
import org.yiwang.system.faults.fault.RecordFaults;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.InboxTopics;
import org.yiwang.system.faults.people.Crowd;
import org.yiwang.system.faults.people.Ledger;
import org.yiwang.system.faults.people.Outcome;

/**
 * One run: people work, faults are injected, everything heals and comes to rest, the checker compares.
 *
 * @param seed of the random generator
 * @param count the number of faults
 * @param pauseMillis the average pause between two faults
 * @param kinds of faults
 * @param inFront the front of the class path, by node
 */
record FaultRun(
        String name,
        long seed,
        int count,
        int pauseMillis,
        Predicate<FaultKind> kinds,
        Map<String, List<Path>> inFront) {
    static final Path FOLDER = Path.of("target", "faults");
    private static final Logger LOG = LoggerFactory.getLogger(FaultRun.class);
    private static final int BEFORE_FAULTS = 25;
    private static final Duration WORK_BEGINS = Duration.ofMinutes(2);

    /** Faults of all kinds. */
    static FaultRun ofAllKinds(String name, int count, int pauseMillis) {
        return new FaultRun(name, seedGiven(), count, pauseMillis, kind -> true, Map.of());
    }

    static long seedGiven() {
        Long given = Long.getLong("faults.seed");
        return given == null ? new Random().nextInt(Integer.MAX_VALUE) : given;
    }

    FaultReport run() {
        LOG.info("Faults of run '{}' are drawn from -Dfaults.seed={}", name, seed);
        Ledger ledger = new Ledger();
        Planted planted = new Planted();
        Random random = new Random(seed);
        try (FaultNetwork network = FaultNetwork.start(FOLDER.resolve(name), inFront);
                InboxTopics topics = new InboxTopics(network)) {
            Injector injector = new Injector(
                    new Faults(network, new RecordFaults(topics, planted), new Random(random.nextLong())),
                    new Random(random.nextLong()));
            strikeWhilePeopleWork(network, injector, ledger, random);
            return look(network, injector, new Checker(network, ledger, topics, planted), ledger);
        }
    }

    private void strikeWhilePeopleWork(FaultNetwork network, Injector injector, Ledger ledger, Random random) {
        // Closed in this order: people go on working until everything has healed.
        try (Crowd crowd = Crowd.at(network, ledger, random);
                injector) {
            crowd.begin();
            Patience.until(() -> ledger.count(Outcome.ACKNOWLEDGED) >= BEFORE_FAULTS, WORK_BEGINS);
            injector.inject(count, pauseMillis, kinds);
            LOG.info("{} faults were injected; everybody finishes, and what is broken heals", count);
        }
    }

    private FaultReport look(FaultNetwork network, Injector injector, Checker checker, Ledger ledger) {
        Violations violations = new Violations();
        injector.troubles().forEach(trouble -> violations.add("what is broken comes back", trouble, "", ""));
        network.network().nodes().stream()
                .filter(node -> !node.running())
                .forEach(node -> endedByItself(node, violations));
        new Quiet(network)
                .await()
                .forEach(moving -> violations.add("everything comes to rest when it has healed", moving, "", ""));
        int cases = checker.check(violations);
        return FaultReport.of(this, injector.injected(), ledger, cases, violations)
                .written();
    }

    private static void endedByItself(NodeProcess node, Violations violations) {
        violations.add("a node goes on running", node.code(), "", "it ended by itself; read " + node.log());
        node.start();
    }
}
