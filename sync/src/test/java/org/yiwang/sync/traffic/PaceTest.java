package org.yiwang.sync.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void countsTheLastMinuteAndForgetsWhatIsOlder() {
        add(120, 1000);
        add(60, 1030);
        assertThat(pace.perSecond(at(1030))).isEqualTo(3.0);
        assertThat(pace.perSecond(at(1060))).isEqualTo(1.0);
        assertThat(pace.perSecond(at(1090))).isZero();
        assertThat(pace.total()).isEqualTo(180);
    }

    @Test
    void aSecondThatComesRoundAgainBeginsAtNothing() {
        add(600, 1000);
        add(6, 1060);
        assertThat(pace.perSecond(at(1060))).isEqualTo(0.1);
    }

    private void add(int events, long second) {
        for (int i = 0; i < events; i++) {
            pace.add(1, at(second));
        }
    }

    private static long at(long second) {
        return TimeUnit.SECONDS.toNanos(second);
    }
}
