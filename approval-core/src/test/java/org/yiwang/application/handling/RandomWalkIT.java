package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.action.Action;
import org.yiwang.worklist.persistence.ListedAsStored;

/**
 * Random sequences of actions by random people over three nodes, with pairs that are easy to get wrong: 会签 and 退回, 加签
 * and 驳回, transfers while suspended. The seed is printed; {@code -Dwalks.seed=…} repeats a run and
 * {@code -Dwalks.count=…} makes it longer.
 */
class RandomWalkIT {

    private static final int WALKS = Integer.getInteger("walks.count", 5000);
    /** This many walks reach every action. */
    private static final int ENOUGH = 2000;

    private static final int WALKERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(RandomWalkIT.class);

    private static WalkNetwork network;

    @BeforeAll
    static void start() {
        network = new WalkNetwork();
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Test
    void keepsItsPromisesWhateverPeopleTry() throws InterruptedException, ExecutionException {
        long seed = Long.getLong("walks.seed", System.nanoTime());
        LOG.info("{} walks, seed {}", WALKS, seed);
        Map<Action, Integer> done = new EnumMap<>(Action.class);
        for (Map<Action, Integer> some : walkAll(seed)) {
            some.forEach((action, times) -> done.merge(action, times, Integer::sum));
        }
        LOG.info("done {}", done);
        network.codes().forEach(code -> ListedAsStored.check(network.node(code)));
        Set<Action> never = EnumSet.allOf(Action.class);
        never.removeAll(done.keySet());
        // No limit of the law passes during a walk.
        never.removeAll(Set.of(Action.DEEM_ACCEPTED, Action.LAPSE));
        if (WALKS >= ENOUGH) {
            assertThat(never).as("actions that no walk came to").isEmpty();
        }
    }

    private static List<Map<Action, Integer>> walkAll(long seed) throws InterruptedException, ExecutionException {
        ExecutorService walkers = Executors.newFixedThreadPool(WALKERS);
        try {
            List<Future<Map<Action, Integer>>> running = new ArrayList<>();
            for (int walker = 0; walker < WALKERS; walker++) {
                int first = walker;
                running.add(walkers.submit(() -> walk(seed, first)));
            }
            List<Map<Action, Integer>> all = new ArrayList<>();
            for (Future<Map<Action, Integer>> one : running) {
                all.add(one.get());
            }
            return all;
        } finally {
            walkers.shutdownNow();
        }
    }

    /**
     * Every walk has its own seed, so that it is reproducible in any thread. Adjacent seeds begin alike in
     * {@link Random}, so they are mixed.
     */
    private static Map<Action, Integer> walk(long seed, int first) {
        Map<Action, Integer> done = new EnumMap<>(Action.class);
        for (int number = first; number < WALKS; number += WALKERS) {
            new Walk(network, new Random(new SplittableRandom(seed + number).nextLong()), number, done).go();
        }
        return done;
    }
}
