package org.yiwang.infra.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of a process as the system counts it. */
final class ProcessMemory {
    private static final double KIB_PER_MIB = 1024;

    private ProcessMemory() {}

    /** Resident MiB (Rss), pages that are shared with other processes included. */
    static double residentMib(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        return read(process.resolve("smaps_rollup"), "Rss:") / KIB_PER_MIB;
    }

    /** MiB with each shared page divided by the number of those who share it (Pss), which may be added up. */
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
