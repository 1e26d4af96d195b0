package org.yiwang.benchmarks.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiwang.infra.node.NodeProcess;

/** The resources of a node's process, as the operating system counts them. */
record NodeCosts(double cpuMillis, double residentMib) {

    static NodeCosts of(NodeProcess node) {
        long pid = node.pid().orElseThrow();
        double cpu = ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow()
                .toMillis();
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            double kib = lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            return new NodeCosts(cpu, kib / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
