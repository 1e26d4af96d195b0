package org.yiwang.base.transaction;

import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Retries a command whose transaction the database rolled back in favour of another (deadlock, lock timeout): a few
 * times, with short pauses. The command must be the whole transaction.
 */
public final class Retries {

    private static final RetryTemplate TEMPLATE = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(10))
            .jitter(Duration.ofMillis(10))
            .multiplier(2)
            .predicate(Retries::wasRolledBack)
            .build());

    private Retries() {}

    public static <T> T whenRolledBack(Supplier<T> command) {
        return TEMPLATE.invoke(command);
    }

    private static boolean wasRolledBack(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLTransactionRollbackException;
    }
}
