package org.yiwang.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counters that only grow: the costs of work besides time. {@code server} are those of the database server, plus the
 * processor time of this process and of the server's.
 */
public final class Costs {

    private static final double NANOS_A_MILLI = 1e6;

    private final Supplier<Map<String, Double>> server;
    private final @Nullable ProcessHandle serverProcess;

    /** {@code serverProcess} is the server if it runs on this machine. */
    public Costs(Supplier<Map<String, Double>> server, @Nullable ProcessHandle serverProcess) {
        this.server = server;
        this.serverProcess = serverProcess;
    }

    /** Reads the counters. */
    Map<String, Double> now() {
        Map<String, Double> all = new LinkedHashMap<>(server.get());
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        all.put("jvm_cpu_ms", machine.getProcessCpuTime() / NANOS_A_MILLI);
        Optional.ofNullable(serverProcess)
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(busy -> all.put("server_cpu_ms", (double) busy.toMillis()));
        return all;
    }
}
