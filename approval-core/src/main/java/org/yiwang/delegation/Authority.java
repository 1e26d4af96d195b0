package org.yiwang.delegation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;

/** The authority of a node for a step: its own by the item, by a delegation, or none, with the reason. */
public record Authority(@Nullable Delegation by, @Nullable Refusal refusal) {

    static final Authority OWN = new Authority(null, null);

    static Authority delegated(Delegation by) {
        return new Authority(by, null);
    }

    static Authority refused(Refusal why) {
        return new Authority(null, why);
    }

    public boolean isGranted() {
        return refusal == null;
    }

    public Optional<Refusal> why() {
        return Optional.ofNullable(refusal);
    }
}
