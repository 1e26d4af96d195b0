package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.yiwang.application.Application;

/**
 * The latency of cases from the commit at one end until they are seen at the other, at a steady rate of commits. Seen
 * means: found by primary key in the other database, by one query every two milliseconds for all cases under way.
 */
final class Latency {

    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final List<Long> nanos = new ArrayList<>();
    private volatile boolean done;

    /** Returns those of these cases that have arrived. */
    @FunctionalInterface
    interface Eye {
        Set<String> seen(Set<String> nos) throws SQLException;
    }

    /** Commits a case. */
    @FunctionalInterface
    interface Hand {
        void commit(Application application) throws SQLException;
    }

    /** Milliseconds at p50 and p99, after a warm-up with the same work, because a node in service is warm. */
    double[] measure(Sizes sizes, Cases cases, Hand hand, Eye eye) throws SQLException, InterruptedException {
        Thread watching = new Thread(() -> watch(eye), "watching");
        watching.setDaemon(true);
        watching.start();
        int warmUp = sizes.rate() * sizes.warmUp();
        int all = warmUp + sizes.rate() * sizes.seconds();
        long begin = System.nanoTime();
        for (int i = 0; i < all; i++) {
            TimeUnit.NANOSECONDS.sleep(begin + i * TimeUnit.SECONDS.toNanos(1) / sizes.rate() - System.nanoTime());
            Application next = cases.next(Town.COMMUNITY);
            hand.commit(next);
            committed.put(next.no().value(), System.nanoTime());
        }
        awaitRest();
        synchronized (nanos) {
            long[] sorted = nanos.stream()
                    .skip(warmUp)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            return new double[] {percentile(sorted, 50), percentile(sorted, 99)};
        }
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.max((int) Math.ceil(percent / 100.0 * sorted.length), 1) - 1] / 1e6;
    }

    private void awaitRest() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!committed.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(committed.size() + " cases have not arrived: "
                        + Arrays.toString(committed.keySet().stream().limit(3).toArray()));
            }
            Thread.sleep(5);
        }
        done = true;
    }

    private void watch(Eye eye) {
        try {
            while (!done) {
                look(eye);
                Thread.sleep(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Eye eye) throws SQLException {
        Set<String> waiting = Set.copyOf(committed.keySet());
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> seen = eye.seen(waiting);
        long now = System.nanoTime();
        synchronized (nanos) {
            seen.forEach(no -> nanos.add(now - committed.remove(no)));
        }
    }
}
