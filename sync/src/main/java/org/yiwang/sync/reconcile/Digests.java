package org.yiwang.sync.reconcile;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.yiwang.application.replica.CaseDigest;
import org.yiwang.application.replica.CaseDigests.Range;
import org.yiwang.division.DivisionCode;

/** The digests of one side of a comparison, of the applications that {@code node} must have; see {@code CaseDigests}. */
interface Digests {

    List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) throws IOException;

    List<CaseDigest> cases(DivisionCode node, Collection<Integer> buckets) throws IOException;
}
