package org.yiwang.infra.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of a process as the operating system reports it. */
final class ProcessMemory {
    private static final double KIB_PER_MIB = 1024;

    private ProcessMemory() {}

    /** Resident MiB (Rss), including pages shared with other processes. */
    static double residentMib(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        return read(process.resolve("smaps_rollup"), "Rss:") / KIB_PER_MIB;
    }

    /** MiB with each shared page divided by the number of its processes (Pss), so that sums are right. */
    static double proportionalMib(long pid) {
        return read(Path.of("/proc", Long.toString(pid), "smaps_rollup"), "Pss:") / KIB_PER_MIB;
    }

    private static long read(Path file, String field) {
        try {
            return kib(Files.readAllLines(file), field);
        } catch (IOException ended) {
            return 0;
        }
    }

    static long kib(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
