package org.yiwang.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counters that only grow: what work costs besides time. {@code server} are those of the database server; to them comes
 * the processor time of this process.
 */
public final class Costs {

    private static final double NANOS_A_MILLI = 1e6;

    private final Supplier<Map<String, Double>> server;

    public Costs(Supplier<Map<String, Double>> server) {
        this.server = server;
    }

    /** Where the counters stand. */
    Map<String, Double> now() {
        Map<String, Double> all = new LinkedHashMap<>(server.get());
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        all.put("jvm_cpu_ms", machine.getProcessCpuTime() / NANOS_A_MILLI);
        return all;
    }
}
