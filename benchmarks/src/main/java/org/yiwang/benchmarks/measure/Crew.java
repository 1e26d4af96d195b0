package org.yiwang.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The clients of one side, who work at the same time in slices. Between slices they pause with their cases half done,
 * so that no slice is spent on starting all cases at once.
 */
public final class Crew implements AutoCloseable {

    private final List<Client> clients;
    private final Costs costs;
    private final ExecutorService threads;
    private Tally tally = new Tally();

    public Crew(Side side, int size, Costs costs) {
        this.costs = costs;
        clients = Stream.generate(side::newClient).limit(size).toList();
        threads = Executors.newFixedThreadPool(size);
    }

    /** Works for {@code time} and a little longer, until every client has its answer. */
    public void work(Duration time) throws InterruptedException {
        Map<String, Double> before = costs.now();
        long begin = System.nanoTime();
        List<Future<Tally>> working = new ArrayList<>();
        for (Client client : clients) {
            working.add(threads.submit(() -> work(client, begin + time.toNanos())));
        }
        for (Future<Tally> one : working) {
            tally.addAll(result(one));
        }
        tally.lasted(System.nanoTime() - begin);
        tally.cost(before, costs.now());
    }

    /** The work done since the crew began, or since the last call. */
    public Tally takeTally() {
        Tally taken = tally;
        tally = new Tally();
        return taken;
    }

    private static Tally work(Client client, long end) {
        Tally own = new Tally();
        for (long now = System.nanoTime(); now < end; ) {
            Done done = client.next();
            long answered = System.nanoTime();
            own.add(done, answered - now);
            now = answered;
        }
        return own;
    }

    private static Tally result(Future<Tally> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client's command failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
