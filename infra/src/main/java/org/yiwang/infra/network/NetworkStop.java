package org.yiwang.infra.network;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.yiwang.infra.process.ManagedProcess;

/** Ends processes: nodes first, then the servers they stand on; those of a kind side by side. */
record NetworkStop(List<ManagedProcess> running, Progress progress, AtomicInteger done) {
    private static final Duration GRACE = Duration.ofSeconds(30);

    NetworkStop(List<ManagedProcess> running, Progress progress) {
        this(running, progress, new AtomicInteger());
    }

    void run() {
        stop(process -> process.name().startsWith("node-"));
        stop(process -> !process.name().startsWith("node-"));
    }

    private void stop(Predicate<ManagedProcess> which) {
        running.parallelStream().filter(which).forEach(process -> {
            process.stop(GRACE);
            progress.report(process.name(), done.incrementAndGet(), running.size());
        });
    }
}
