package org.yiwang.replication.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * The result of comparing this node with those above it. {@code strays} are numbers of applications here that this node
 * must not have; they are left for a person.
 */
public record ReconcileReport(Instant at, long millis, List<Pair> pairs, List<String> strays) {

    public ReconcileReport {
        pairs = List.copyOf(pairs);
        strays = List.copyOf(strays);
    }

    /**
     * The comparison with one node: how many applications were compared, how many bytes that took, how many differed; of
     * those how many were alike after they had been sent again, how many are under way or left to the node that wrote them,
     * and which stand differently at both in the same version. {@code trouble} when it could not be finished.
     */
    public record Pair(
            DivisionCode with,
            String name,
            long compared,
            long bytes,
            int differed,
            int repaired,
            int underWay,
            List<String> conflicts,
            @Nullable String trouble) {

        public Pair {
            conflicts = List.copyOf(conflicts);
        }

        /** Whether both nodes are alike now. */
        public boolean isClean() {
            return trouble == null && differed == repaired;
        }
    }

    /** Whether nothing is left to be looked at. */
    public boolean isClean() {
        return strays.isEmpty() && pairs.stream().allMatch(Pair::isClean);
    }
}
