package org.yiwang.infra.stack.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.ManagedProcess;

/**
 * The process of a server that is started here.
 *
 * @param startLimit the maximum time until it answers
 * @param stopLimit the maximum time of an orderly stop, after which it is killed
 */
public record ServerProcess(ManagedProcess process, Duration startLimit, Duration stopLimit) {

    /**
     * Launches it and waits until it answers; does nothing if it runs.
     *
     * @throws LaunchFailure with the end of its log if it ends or does not answer in time
     */
    public void start(Runnable launch, BooleanSupplier answers) {
        if (!running()) {
            launch.run();
            process.awaitReady(answers, startLimit);
        }
    }

    String name() {
        return process.name();
    }

    boolean running() {
        return process.running();
    }

    void stop() {
        process.stop(stopLimit);
    }

    void kill() {
        process.kill();
    }
}
