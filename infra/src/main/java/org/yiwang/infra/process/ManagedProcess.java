package org.yiwang.infra.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A named process with a pid file and a log file. It lives in its own session, so neither the end of the launcher nor a
 * Ctrl-C at its terminal reaches it; another launcher finds it by the pid file.
 */
public final class ManagedProcess {
    private static final int LINES_SHOWN = 20;
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "JAVA_HOME");

    private final String name;
    private final Path pidFile;
    private final Path log;
    private long logStart;

    public ManagedProcess(String name, Path pidFile, Path log) {
        this.name = name;
        this.pidFile = pidFile;
        this.log = log;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** Starts the command with the given variables and few others; appends its output to the log. */
    public void start(List<String> command, Map<String, String> environment, Path workingFolder) {
        markLog();
        record(spawn(command, environment, workingFolder).toHandle());
    }

    /** Adopts a process that another one started, for instance a server that moved itself to the background. */
    public void adopt(long pid) {
        record(ProcessHandle.of(pid).orElseThrow(() -> failure(name + " ended right after its start.")));
    }

    /** Starts a command without a pid file: a short one that prepares or launches the process itself. */
    public Process run(List<String> command, Map<String, String> environment, Path workingFolder) {
        markLog();
        return spawn(command, environment, workingFolder);
    }

    /** The running process, if it is the one that was started and not another with its number. */
    public Optional<ProcessHandle> handle() {
        if (!Files.isReadable(pidFile)) {
            return Optional.empty();
        }
        try {
            return ProcessId.parse(Files.readString(pidFile)).find();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public boolean running() {
        return handle().isPresent();
    }

    /** Waits until it is ready. Fails, with the end of the log, as soon as it has ended or the time is over. */
    public void awaitReady(BooleanSupplier ready, Duration atMost) {
        Patience.until(() -> !running() || ready.getAsBoolean(), atMost);
        if (!running()) {
            throw failure(name + " ended while starting.");
        }
        if (!ready.getAsBoolean()) {
            throw failure(name + " was not ready within " + atMost.toSeconds() + " s.");
        }
    }

    /**
     * Asks it to end, and kills it after the time. Does nothing if it does not run.
     *
     * @return whether it ended of its own accord
     */
    public boolean stop(Duration grace) {
        Optional<ProcessHandle> process = handle();
        process.ifPresent(ProcessHandle::destroy);
        boolean orderly = Patience.until(() -> !running(), grace);
        if (!orderly) {
            process.ifPresent(ProcessHandle::destroyForcibly);
        }
        process.ifPresent(ended -> forget());
        return orderly && process.isPresent();
    }

    /** Kills it, as {@code kill -9} does. */
    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
        forget();
    }

    /** Its output since this object started it. */
    public String output() {
        return LogTail.text(log, logStart);
    }

    /** A failure whose message ends with the path of the log and its last lines. */
    public LaunchFailure failure(String sentence) {
        StringBuilder message = new StringBuilder(sentence + " Read its log: " + log);
        LogTail.lines(log, logStart, LINES_SHOWN)
                .forEach(line -> message.append("\n  | ").append(line));
        return new LaunchFailure(message.toString());
    }

    private void forget() {
        if (!Patience.until(() -> !running(), AFTER_KILL)) {
            throw failure(name + " could not be ended; end it by hand, its number is in " + pidFile + ".");
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + pidFile + ": " + e.getMessage(), e);
        }
    }

    private void markLog() {
        try {
            logStart = Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            logStart = 0;
        }
    }

    private Process spawn(List<String> command, Map<String, String> environment, Path workingFolder) {
        List<String> ownSession = new ArrayList<>(List.of("setsid"));
        ownSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(ownSession)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    private void record(ProcessHandle process) {
        try {
            Files.writeString(pidFile, ProcessId.of(process).format());
        } catch (IOException e) {
            process.destroyForcibly();
            throw new LaunchFailure("Cannot write " + pidFile + ": " + e.getMessage(), e);
        }
    }
}
