package org.yiwang.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few faults of many kinds in a minute: a short {@link FaultsIT} for everyday runs. */
class ShortFaultsIT {
    private static final int COUNT = 8;
    private static final int PAUSE_MILLIS = 1_500;

    @Test
    void afterAFewFaultsEveryPromiseWasKept() {
        FaultReport report = FaultRun.ofAllKinds("short", COUNT, PAUSE_MILLIS).run();
        assertThat(report.injections()).isEqualTo(COUNT);
        assertThat(report.acknowledged()).as(report.text()).isPositive();
        assertThat(report.violations().all()).as(report.text()).isEmpty();
    }
}
