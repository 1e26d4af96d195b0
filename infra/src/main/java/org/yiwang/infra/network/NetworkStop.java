package org.yiwang.infra.network;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.yiwang.infra.process.ManagedProcess;

/** Ends processes of a network: nodes before their servers, those of a kind in parallel. */
record NetworkStop(NetworkProcesses network, Progress progress) {
    private static final Duration GRACE = Duration.ofSeconds(30);

    void run(List<ManagedProcess> processes) {
        AtomicInteger done = new AtomicInteger();
        Set<String> names = processes.stream().map(ManagedProcess::name).collect(Collectors.toSet());
        network.nodes().parallelStream()
                .filter(node -> names.contains(node.processName()))
                .forEach(node -> {
                    node.stop();
                    progress.report(node.plan().name(), done.incrementAndGet(), names.size());
                });
        processes.parallelStream().filter(ManagedProcess::running).forEach(process -> {
            process.stop(GRACE);
            progress.report(process.name(), done.incrementAndGet(), names.size());
        });
    }
}
