package org.yiwang.sync.reconcile;

import java.util.Collection;
import java.util.List;
import org.yiwang.application.replica.CaseDigest;
import org.yiwang.application.replica.CaseDigests;
import org.yiwang.application.replica.CaseDigests.Range;
import org.yiwang.division.DivisionCode;

/** The digests of this node's own database. */
record OwnDigests(CaseDigests digests) implements Digests {

    @Override
    public List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) {
        return digests.ranges(node, bits, outerBits, within);
    }

    @Override
    public List<CaseDigest> cases(DivisionCode node, Collection<Integer> buckets) {
        return digests.cases(node, buckets);
    }
}
