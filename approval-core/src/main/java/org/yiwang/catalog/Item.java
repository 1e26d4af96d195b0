package org.yiwang.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.division.Level;

/**
 * One published version of an item. Days are working days; {@code promisedDays} never exceeds {@code statutoryDays}.
 * Versions of a code count from 1; a running application keeps the version that it began under.
 */
public record Item(
        String code,
        int version,
        Instant effectiveAt,
        String name,
        String itemType,
        String category,
        String department,
        Level acceptLevel,
        Level decideLevel,
        String windowType,
        Set<Target> targets,
        String handlingType,
        int statutoryDays,
        int promisedDays,
        String fee,
        String feeBasis,
        String legalBasis,
        int visits,
        List<Material> materials,
        List<Step> steps) {

    public Item {
        targets = Set.copyOf(targets);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
    }

    /** Whether both say the same of the item, version and effective instant aside. */
    public boolean sameContentAs(Item other) {
        return withVersion(other.version, other.effectiveAt).equals(other);
    }

    public Item withVersion(int newVersion, Instant newEffectiveAt) {
        return new Item(
                code,
                newVersion,
                newEffectiveAt,
                name,
                itemType,
                category,
                department,
                acceptLevel,
                decideLevel,
                windowType,
                targets,
                handlingType,
                statutoryDays,
                promisedDays,
                fee,
                feeBasis,
                legalBasis,
                visits,
                materials,
                steps);
    }
}
