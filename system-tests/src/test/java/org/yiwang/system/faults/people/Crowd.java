package org.yiwang.system.faults.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.yiwang.infra.plan.Account;
import org.yiwang.system.faults.network.FaultNetwork;

/** Everybody who works at the nodes at the same time. */
public final class Crowd implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Worker> workers = new ArrayList<>();

    /** All people with accounts, not at work yet. */
    public static Crowd at(FaultNetwork network, Ledger ledger, Random random) {
        Crowd crowd = new Crowd();
        FaultNetwork.NODES.forEach(node -> network.accounts(node)
                .forEach(account -> crowd.hire(network, node, account, ledger, new Random(random.nextLong()))));
        return crowd;
    }

    /** Sets all of them to work. */
    public void begin() {
        workers.forEach(threads::execute);
    }

    private void hire(FaultNetwork network, String node, Account account, Ledger ledger, Random random) {
        Person person = new Person(network.network(), node, account);
        if (account.kind().equals("APPLICANT")) {
            workers.add(new WorkingApplicant(person, ledger, random));
        } else if (account.duties().contains("CLERK")) {
            workers.add(new WorkingClerk(person, ledger, random));
        }
    }

    /** Lets everybody finish the action under way. */
    @Override
    public void close() {
        workers.forEach(Worker::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Somebody is still waiting for an answer after " + PATIENCE);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
