package org.yiwang.sync.catchup.joining;

import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;

/** Progress of an initial load from another node: {@code received} of {@code total} records are here. */
public record ReceivedLoad(DivisionCode from, Phase phase, long received, long total) {

    public boolean isDone() {
        return phase == Phase.DONE;
    }
}
