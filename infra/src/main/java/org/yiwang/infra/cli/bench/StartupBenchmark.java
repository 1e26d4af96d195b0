package org.yiwang.infra.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.process.ManagedProcess;

/** Measures the start from an empty data folder to the sample network ready with its catalogue: time and memory. */
final class StartupBenchmark implements Benchmark {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    @Override
    public Map<String, Double> run(PrintWriter out) {
        Path folder = BenchFolder.fresh();
        long begin = System.nanoTime();
        Network network = Network.open(NetworkOptions.sample(folder));
        Thread ending = new Thread(() -> network.delete(Progress.silent()), "end-network");
        Runtime.getRuntime().addShutdownHook(ending);
        Map<String, Double> figures = new LinkedHashMap<>();
        try (TerminalProgress progress = TerminalProgress.of("Starting", out)) {
            network.startWithSample(DataOption.root().resolve("infra/sample"), progress);
        }
        figures.put("startup.ready_s", since(begin));
        measureMemory(network, figures);
        Runtime.getRuntime().removeShutdownHook(ending);
        network.delete(Progress.silent());
        return figures;
    }

    private static void measureMemory(Network network, Map<String, Double> figures) {
        double total = 0;
        double shared = 0;
        for (ManagedProcess process : network.processes()) {
            long pid = process.handle().map(ProcessHandle::pid).orElse(0L);
            double resident = ProcessMemory.residentMib(pid);
            figures.put("startup.rss." + process.name() + "_mib", resident);
            total += resident;
            shared += ProcessMemory.proportionalMib(pid);
        }
        figures.put("startup.cpu_s", processorSeconds(network));
        figures.put("startup.rss_total_mib", total);
        figures.put("startup.pss_total_mib", shared);
        figures.put("startup.rss_community_mib", largestCommunity(network));
    }

    /** The processor time of the start, whatever else the machine does. */
    private static double processorSeconds(Network network) {
        return network.processes().stream()
                .flatMap(process -> process.handle().stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(duration -> duration.toMillis() / MILLIS)
                .sum();
    }

    private static double largestCommunity(Network network) {
        return network.nodes().stream()
                .filter(node -> node.plan().level() == Level.COMMUNITY)
                .map(NodeProcess::pid)
                .mapToDouble(pid -> pid.map(ProcessMemory::residentMib).orElse(0.0))
                .max()
                .orElse(0);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
