package org.yiwang.sync.catchup.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The paths of requests for digests and copies. All parameters are in the path, so that the signature covers them. */
public final class DigestPaths {

    /** Followed by bits, outer bits and the enclosing ranges. */
    public static final String RANGES = "/internal/digests/ranges/";
    /** Followed by buckets. */
    public static final String CASES = "/internal/digests/cases/";
    /** Followed by an application's number. */
    public static final String COPIES = "/internal/copies/";

    private static final String NONE = "-";
    private static final int MAX_PATHS = 256;

    private DigestPaths() {}

    static String ranges(int bits, int outerBits, Collection<Integer> within) {
        return RANGES + bits + "/" + outerBits + "/" + list(within);
    }

    static String cases(Collection<Integer> buckets) {
        return CASES + list(buckets);
    }

    private static String list(Collection<Integer> numbers) {
        return numbers.isEmpty() ? NONE : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Parses a list of numbers, at most as many as a caller sends at once. */
    public static List<Integer> numbers(String list) {
        return list.equals(NONE)
                ? List.of()
                : Arrays.stream(list.split(",", MAX_PATHS))
                        .map(Integer::valueOf)
                        .toList();
    }
}
