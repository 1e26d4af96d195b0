package org.yiwang.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void tellsTheTimeWithinWhichSoManyWereAnswered() {
        Latencies hundred = new Latencies();
        for (int millis = 100; millis > 0; millis--) {
            hundred.add(millis * MILLI);
        }
        assertThat(hundred.percentileMillis(50)).isEqualTo(50);
        assertThat(hundred.percentileMillis(95)).isEqualTo(95);
        assertThat(hundred.percentileMillis(99)).isEqualTo(99);
    }

    @Test
    void growsWithWhatOthersMeasured() {
        Latencies some = new Latencies();
        Latencies many = new Latencies();
        for (int i = 0; i < 3000; i++) {
            many.add(2 * MILLI);
        }
        some.add(MILLI);
        some.addAll(many);
        assertThat(some.size()).isEqualTo(3001);
        assertThat(some.percentileMillis(99)).isEqualTo(2);
    }

    @Test
    void isNothingWithoutAny() {
        assertThat(new Latencies().percentileMillis(99)).isZero();
    }
}
