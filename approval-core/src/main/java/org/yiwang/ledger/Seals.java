package org.yiwang.ledger;

import java.util.List;
import org.yiwang.division.DivisionCode;

/** Seals: this node's own, and at the county those of all. They are only ever added to. */
public interface Seals {

    /** Stores one, once. */
    void add(AuditSeal seal);

    /** The seals of a node by chain and link, after one of them. */
    List<AuditSeal> after(DivisionCode node, String chain, long link, int most);
}
