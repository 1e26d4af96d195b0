package org.yiwang.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Injects {@code -Dfaults.count} faults (default 200) from the seed {@code -Dfaults.seed} (default random). */
@Tag("faults")
class FaultsIT {
    private static final int COUNT = Integer.getInteger("faults.count", 200);
    private static final int PAUSE_MILLIS = Integer.getInteger("faults.pause", 4_000);

    @Test
    void afterAllFaultsEveryPromiseWasKept() {
        FaultReport report = FaultRun.ofAllKinds("full", COUNT, PAUSE_MILLIS).run();
        assertThat(report.injections()).isEqualTo(COUNT);
        assertThat(report.acknowledged()).as(report.text()).isGreaterThan(COUNT);
        assertThat(report.violations().all()).as(report.text()).isEmpty();
    }
}
