package org.yiwang.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void doublesEachPauseUpToTheMaximum() {
        assertThat(backoff.nextPause()).hasSeconds(1);
        assertThat(backoff.nextPause()).hasSeconds(2);
        assertThat(backoff.nextPause()).hasSeconds(4);
        assertThat(backoff.nextPause()).hasSeconds(5);
        assertThat(backoff.nextPause()).hasSeconds(5);
    }

    @Test
    void startsAgainAfterASuccess() {
        backoff.nextPause();
        backoff.nextPause();
        backoff.reset();
        assertThat(backoff.nextPause()).hasSeconds(1);
    }
}
