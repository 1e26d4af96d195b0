package org.yiwang.delegation;

import java.util.Optional;
import org.yiwang.base.refusal.Refusal;

/** Asked when a step is done, not only when it is offered: authority may have been withdrawn since. */
public interface DecisionAuthority {

    /** Why the node may not do it, as a sentence that says what to do next; empty when it may. */
    Optional<Refusal> refusalFor(AuthorityQuestion question);
}
