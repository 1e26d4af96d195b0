package org.yiwang.sync.catchup.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests.Range;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.reconcile.Comparison.Differing;

/** A comparison finds every difference between two replicas, and nothing else. */
class ComparisonTest {

    private static final DivisionCode NODE = new DivisionCode("330327100002");

    static List<Long> seeds() {
        return List.of(Long.getLong("comparison.seed", System.nanoTime()));
    }

    @ParameterizedTest(name = "-Dcomparison.seed={0}")
    @MethodSource("seeds")
    void findsExactlyWhatDiffers(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Replica here = new Replica();
            int cases = random.nextInt(1_500);
            for (int i = 1; i <= cases; i++) {
                here.put(number(i), 1 + random.nextInt(3), random.nextLong());
            }
            Replica there = here.copy();
            Set<ApplicationNo> changed = new HashSet<>();
            for (int i = random.nextInt(400); i > 0 && cases > 0; i--) {
                changed.add(change(random, random.nextBoolean() ? here : there, number(1 + random.nextInt(cases))));
            }
            changed.removeIf(no -> Objects.equals(here.cases.get(no), there.cases.get(no)));
            List<Differing> found = new Comparison(NODE, here, there).differing();
            assertThat(found).extracting(Differing::no).containsExactlyInAnyOrderElementsOf(changed);
            assertThat(found).noneMatch(Differing::isConflict);
        }
    }

    private static ApplicationNo change(Random random, Replica replica, ApplicationNo no) {
        ApplicationDigest before = replica.cases.get(no);
        if (before == null || random.nextInt(4) == 0) {
            replica.cases.remove(no);
        } else {
            replica.put(no, before.version() + 3 + random.nextInt(1_000_000), random.nextLong());
        }
        return no;
    }

    private static ApplicationNo number(int sequence) {
        return ApplicationNo.of(NODE, LocalDate.of(2026, 12, 1), sequence);
    }

    private static final class Replica implements Digests {

        private final Map<ApplicationNo, ApplicationDigest> cases = new LinkedHashMap<>();

        void put(ApplicationNo no, long version, long digest) {
            cases.put(no, new ApplicationDigest(no, 0, 1, version, digest));
        }

        Replica copy() {
            Replica copy = new Replica();
            copy.cases.putAll(cases);
            return copy;
        }

        @Override
        public List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within) {
            Map<Integer, List<ApplicationDigest>> ranges = cases.values().stream()
                    .filter(each -> outerBits == 0 || within.contains(range(each, outerBits)))
                    .collect(Collectors.groupingBy(each -> range(each, bits)));
            return ranges.entrySet().stream()
                    .map(range -> new Range(
                            range.getKey(),
                            range.getValue().size(),
                            range.getValue().stream()
                                    .mapToLong(ApplicationDigest::digest)
                                    .reduce(0, (a, b) -> a ^ b)))
                    .toList();
        }

        private static int range(ApplicationDigest digest, int bits) {
            return ApplicationDigest.bucketOf(digest.no()) >> (ApplicationDigest.BUCKET_BITS - bits);
        }

        @Override
        public List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets) {
            return cases.values().stream()
                    .filter(each -> buckets.contains(ApplicationDigest.bucketOf(each.no())))
                    .toList();
        }
    }
}
