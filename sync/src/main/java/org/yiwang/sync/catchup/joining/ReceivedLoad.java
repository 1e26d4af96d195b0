package org.yiwang.sync.catchup.joining;

import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;

/** How much of an initial load from another node has arrived here: {@code received} of {@code total} records. */
public record ReceivedLoad(DivisionCode from, Phase phase, long received, long total) {

    public boolean isDone() {
        return phase == Phase.DONE;
    }
}
