package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests.Range;
import org.yiwang.division.DivisionCode;

/**
 * Compares two replicas as a tree: the whole, then its 256 ranges, then the buckets of differing ranges, then the
 * applications of differing buckets. Equal parts are skipped.
 */
final class Comparison {

    private static final int[] LEVELS = {0, 8, ApplicationDigest.BUCKET_BITS};
    private static final int RANGES_AT_ONCE = 128;

    private final DivisionCode node;
    private final Digests here;
    private final Digests there;

    Comparison(DivisionCode node, Digests here, Digests there) {
        this.node = node;
        this.here = here;
        this.there = there;
    }

    /** An application that differs between the two replicas; null on the side that lacks it. */
    record Differing(ApplicationNo no, @Nullable ApplicationDigest here, @Nullable ApplicationDigest there) {

        /** Compares in the order of custody: recalls before epochs before versions. */
        boolean isAheadHere() {
            return there == null || here != null && order() > 0;
        }

        /** Whether both have the same version with different content. */
        boolean isConflict() {
            return here != null && there != null && order() == 0;
        }

        private int order() {
            ApplicationDigest one = Objects.requireNonNull(here);
            ApplicationDigest other = Objects.requireNonNull(there);
            int recalls = Integer.compare(one.recalls(), other.recalls());
            int epochs = Integer.compare(one.epoch(), other.epoch());
            int both = recalls != 0 ? recalls : epochs;
            return both != 0 ? both : Long.compare(one.version(), other.version());
        }
    }

    /** Counts the applications here. */
    long size() throws IOException {
        return here.ranges(node, 0, 0, Set.of()).stream()
                .mapToLong(Range::cases)
                .sum();
    }

    /** Returns the current differences, which may include applications that are being written now. */
    List<Differing> differing() throws IOException {
        Collection<Integer> within = Set.of();
        int outer = 0;
        for (int bits : LEVELS) {
            within = unequal(bits, outer, within);
            if (within.isEmpty()) {
                return List.of();
            }
            outer = bits;
        }
        return differingIn(within);
    }

    private Set<Integer> unequal(int bits, int outer, Collection<Integer> within) throws IOException {
        Set<Integer> unequal = new TreeSet<>();
        for (Collection<Integer> part : parts(within)) {
            Set<Range> ours = new HashSet<>(here.ranges(node, bits, outer, part));
            Set<Range> theirs = new HashSet<>(there.ranges(node, bits, outer, part));
            Set<Range> both = new HashSet<>(ours);
            both.retainAll(theirs);
            ours.addAll(theirs);
            ours.removeAll(both);
            ours.forEach(range -> unequal.add(range.range()));
        }
        return unequal;
    }

    /** Returns the differences in these buckets. */
    List<Differing> differingIn(Collection<Integer> buckets) throws IOException {
        List<Differing> differing = new ArrayList<>();
        for (Collection<Integer> part : parts(buckets)) {
            Map<ApplicationNo, ApplicationDigest> ours = byNumber(here.cases(node, part));
            Map<ApplicationNo, ApplicationDigest> theirs = byNumber(there.cases(node, part));
            Set<ApplicationNo> all = new HashSet<>(ours.keySet());
            all.addAll(theirs.keySet());
            all.stream()
                    .filter(no -> !Objects.equals(ours.get(no), theirs.get(no)))
                    .forEach(no -> differing.add(new Differing(no, ours.get(no), theirs.get(no))));
        }
        return differing;
    }

    private static Map<ApplicationNo, ApplicationDigest> byNumber(List<ApplicationDigest> digests) {
        return digests.stream().collect(Collectors.toMap(ApplicationDigest::no, Function.identity()));
    }

    /** Splits ranges into requests; no ranges make one empty request, which means everything. */
    private static List<Collection<Integer>> parts(Collection<Integer> ranges) {
        List<Integer> all = List.copyOf(ranges);
        List<Collection<Integer>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += RANGES_AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + RANGES_AT_ONCE, all.size())));
        }
        return parts;
    }
}
