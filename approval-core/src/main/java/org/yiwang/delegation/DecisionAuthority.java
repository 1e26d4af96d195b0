package org.yiwang.delegation;

import java.util.Optional;
import org.yiwang.base.refusal.Refusal;

/**
 * Checks the authority for a step when it is done, not only when it is offered, because it may have been withdrawn
 * since.
 */
public interface DecisionAuthority {

    /** The reason why the node may not do it, with the next thing to do; empty when it may. */
    Optional<Refusal> refusalFor(AuthorityQuestion question);
}
