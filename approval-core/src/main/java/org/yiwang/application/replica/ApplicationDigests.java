package org.yiwang.application.replica;

import java.util.Collection;
import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;

/**
 * Digests of the stored applications by range: {@code bits} of the bucket name a range, none the whole. Equal ranges at
 * two nodes hold the same applications in the same state.
 */
public interface ApplicationDigests {

    /** The number of applications in a range, and the XOR of their digests, which does not depend on their order. */
    record Range(int range, long cases, long digest) {}

    /**
     * The ranges, of {@code bits} bits, of applications submitted at {@code node} or below or placed there, restricted to the ranges
     * {@code within} of {@code outerBits} bits; all when {@code outerBits} is 0. Omits empty ranges.
     */
    List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within);

    /** Each application of these buckets that was submitted at {@code node} or below, or placed there. */
    List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets);

    /** Up to {@code most} applications that {@code node} must not have: not submitted or placed there or below, nor held there. */
    List<ApplicationNo> strays(DivisionCode node, int most);
}
