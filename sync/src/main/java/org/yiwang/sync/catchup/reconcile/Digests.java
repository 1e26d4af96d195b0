package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests.Range;
import org.yiwang.division.DivisionCode;

/**
 * Digests of the applications that {@code node} must have, on one side of a comparison; see {@code ApplicationDigests}.
 */
interface Digests {

    List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) throws IOException;

    List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets) throws IOException;
}
