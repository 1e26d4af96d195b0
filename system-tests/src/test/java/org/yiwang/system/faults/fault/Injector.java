package org.yiwang.system.faults.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.system.faults.network.Moment;

/** Injects faults one after another, several at a time, all kinds equally often. */
public final class Injector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Injector.class);
    private static final int AT_ONCE = 5;
    private static final int DRAWS = 50;
    private static final int HEALED_MINUTES = 6;

    private final Faults faults;
    private final Random random;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<String> struck = ConcurrentHashMap.newKeySet();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final Map<FaultKind, Integer> injected = new TreeMap<>();

    public Injector(Faults faults, Random random) {
        this.faults = faults;
        this.random = random;
    }

    /** Injects that many faults of the chosen kinds, and returns after the last. */
    public void inject(int count, int pauseMillis, Predicate<FaultKind> wanted) {
        List<FaultKind> deck = new ArrayList<>();
        for (int done = 0; done < count; done++) {
            if (deck.isEmpty()) {
                deck = shuffled(wanted);
            }
            strike(freeOne(deck.remove(deck.size() - 1)));
            Moment.pass(Moment.between(random, 0, 2 * pauseMillis));
        }
    }

    private List<FaultKind> shuffled(Predicate<FaultKind> wanted) {
        List<FaultKind> deck =
                new ArrayList<>(Arrays.stream(FaultKind.values()).filter(wanted).toList());
        Collections.shuffle(deck, random);
        return deck;
    }

    /** Picks another target if one is struck already; the last one waits until it has healed. */
    private Fault freeOne(FaultKind kind) {
        Fault fault = faults.draw(kind);
        for (int draws = 0; draws < DRAWS && struck.contains(fault.target()); draws++) {
            fault = faults.draw(kind);
        }
        return fault;
    }

    private void strike(Fault fault) {
        places.acquireUninterruptibly();
        while (!struck.add(fault.target())) {
            Moment.pass(Moment.between(random, 100, 100));
        }
        injected.merge(fault.kind(), 1, Integer::sum);
        threads.execute(() -> {
            try {
                LOG.info("{}", fault);
                fault.strike().run();
                Moment.pass(fault.lasts());
                fault.heal().run();
            } catch (RuntimeException e) {
                troubles.add(fault + ": " + e);
                LOG.error("{}", fault, e);
            } finally {
                struck.remove(fault.target());
                places.release();
            }
        });
    }

    /** Returns when everything has healed. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(HEALED_MINUTES, TimeUnit.MINUTES)) {
                troubles.add("Still not healed: " + struck);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    public Map<FaultKind, Integer> injected() {
        return injected;
    }

    /** Failures to inject a fault or to heal it. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }
}
