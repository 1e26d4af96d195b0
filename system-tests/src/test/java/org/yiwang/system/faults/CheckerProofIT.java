package org.yiwang.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.faults.network.FaultNetwork.JINXIANG;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.system.faults.check.Violation;
import org.yiwang.system.faults.fault.FaultKind;

/**
 * Proves that the checker is not blind: it must complain about a product that accepts every record, from any writer and
 * of any age.
 */
@Tag("faults")
class CheckerProofIT {
    private static final int COUNT = 24;
    private static final int PAUSE_MILLIS = 1_000;
    private static final Set<FaultKind> KINDS = EnumSet.of(
            FaultKind.RECORDS_DUPLICATED,
            FaultKind.RECORDS_REORDERED,
            FaultKind.RECORDS_REPLAYED,
            FaultKind.LATE_WRITER);

    @TempDir
    private Path classes;

    @Test
    void aProductThatSkipsTheVersionCheckIsFoundOut() {
        List<Path> broken = List.of(BrokenCheck.compiledTo(classes));
        Map<String, List<Path>> inFront = Map.of(COUNTY, broken, LINGXI, broken, JINXIANG, broken);
        FaultRun run = new FaultRun("proof", FaultRun.seedGiven(), COUNT, PAUSE_MILLIS, KINDS::contains, inFront);

        FaultReport report = run.run();

        assertThat(report.violations().all())
                .as("what the checker found in a product that is broken on purpose")
                .extracting(Violation::promise)
                .contains("every replica is equal");
    }
}
