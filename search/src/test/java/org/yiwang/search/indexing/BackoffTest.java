package org.yiwang.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void waitsTwiceAsLongEachTimeUpToItsBound() {
        assertThat(backoff.pause()).hasSeconds(1);
        assertThat(backoff.pause()).hasSeconds(2);
        assertThat(backoff.pause()).hasSeconds(4);
        assertThat(backoff.pause()).hasSeconds(5);
        assertThat(backoff.pause()).hasSeconds(5);
    }

    @Test
    void beginsAnewAfterASuccess() {
        backoff.pause();
        backoff.pause();
        backoff.reset();
        assertThat(backoff.pause()).hasSeconds(1);
    }
}
