package org.yiwang.replication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a rebuild after the loss of the database ({@code yiwang.rebuild.*}). With a count of 1 or more a new
 * database stays closed until it is complete, and its numbers begin above those that an earlier database may have
 * given.
 *
 * @param count number of times this node lost its database, from 0 to 9; raise it by one for each loss
 */
@ConfigurationProperties("yiwang.rebuild")
public record RebuildSettings(@DefaultValue("0") int count) {

    private static final int MAX_COUNT = 9;
    private static final long NUMBERS_EACH = 100_000;

    public RebuildSettings {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException(
                    "yiwang.rebuild.count is " + count + " and must lie between 0 and " + MAX_COUNT);
        }
    }

    /**
     * The first number of every sequence. A lost database may have given numbers that no other node knows, so each
     * database gives its own hundred thousand.
     */
    public long firstNumber() {
        return count * NUMBERS_EACH + 1;
    }
}
