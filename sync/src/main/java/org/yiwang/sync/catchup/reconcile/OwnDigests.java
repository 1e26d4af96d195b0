package org.yiwang.sync.catchup.reconcile;

import java.util.Collection;
import java.util.List;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.application.replica.ApplicationDigests.Range;
import org.yiwang.division.DivisionCode;

/** Reads digests from this node's database. */
record OwnDigests(ApplicationDigests digests) implements Digests {

    @Override
    public List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) {
        return digests.ranges(node, bits, outerBits, within);
    }

    @Override
    public List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets) {
        return digests.cases(node, buckets);
    }
}
