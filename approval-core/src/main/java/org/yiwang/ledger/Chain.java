package org.yiwang.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The links of this node, which are only ever added to. */
public interface Chain {

    /** The first link. */
    Optional<AuditLink> first();

    /** The last link. */
    Optional<AuditLink> last();

    /** In the caller's transaction. */
    void add(List<AuditLink> links);

    /** The links after a number, in order. */
    List<AuditLink> after(long no, int most);

    /** The links of these numbers, in order. */
    List<AuditLink> of(Collection<Long> numbers);
}
