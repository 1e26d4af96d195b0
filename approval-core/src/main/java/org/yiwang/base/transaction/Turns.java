package org.yiwang.base.transaction;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits concurrent commands to {@code yiwang.command.at-once}; the others wait for their turn in the order of their
 * arrival, at most {@code yiwang.command.patience}. Connections are fewer than clients, and the connection pool is fast
 * but not fair.
 */
@Component
@EnableConfigurationProperties(CommandSettings.class)
public class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(CommandSettings settings) {
        this.free = new Semaphore(settings.atOnce(), true);
        this.patience = settings.patience();
    }

    /**
     * Carries out a command when its turn has come.
     *
     * @throws Refused when its turn did not come in time; the command then had no effect
     */
    public <T> T inTurn(Supplier<T> command) {
        if (!came()) {
            throw Refused.because(Refusal.Kind.UNAVAILABLE, "command.busy");
        }
        try {
            return command.get();
        } finally {
            free.release();
        }
    }

    private boolean came() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
