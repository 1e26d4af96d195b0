package org.yiwang.catalogue.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;

/** An item as the API shows it. */
record ItemView(
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
        TermUnit statutoryUnit,
        int promisedDays,
        TermUnit promisedUnit,
        String fee,
        String feeBasis,
        String legalBasis,
        int visits,
        List<Material> materials,
        List<Step> steps,
        List<FormField> fields) {

    static ItemView of(Item item) {
        return new ItemView(
                item.code(),
                item.version(),
                item.effectiveAt(),
                item.name(),
                item.itemType(),
                item.category(),
                item.department(),
                item.acceptLevel(),
                item.decideLevel(),
                item.windowType(),
                item.targets(),
                item.handlingType(),
                item.statutory().number(),
                item.statutory().unit(),
                item.promised().number(),
                item.promised().unit(),
                item.fee(),
                item.feeBasis(),
                item.legalBasis(),
                item.visits(),
                item.materials(),
                item.steps(),
                item.formFields());
    }
}
