package org.yiwang.infra.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process id with its start time, so that a reused id is never mistaken for ours.
 *
 * @param pid the number
 * @param startedAtMillis start of the process, milliseconds since 1970
 */
record ProcessId(long pid, long startedAtMillis) {
    /** The start is computed from the boot time, which shifts a little when the clock is set. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static ProcessId of(ProcessHandle handle) {
        return new ProcessId(handle.pid(), startOf(handle).orElse(0L));
    }

    static ProcessId parse(String text) {
        String[] parts = text.strip().split("\\s+");
        return new ProcessId(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    String format() {
        return pid + " " + startedAtMillis + "\n";
    }

    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(this::isTheSame)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie());
    }

    private boolean isTheSame(ProcessHandle handle) {
        return startOf(handle)
                .map(start -> Math.abs(start - startedAtMillis) <= TOLERANCE_MILLIS)
                .orElse(false);
    }

    private static Optional<Long> startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli);
    }

    /** In a container whose first process does not reap, an ended process stays listed forever. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException gone) {
            return true;
        }
    }
}
