package org.yiwang.application;

import java.util.List;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Step;

/** What an application keeps of the item version that it began under, so that it can be handled wherever it travels. */
public record ItemOfRecord(
        String code,
        int version,
        String name,
        String department,
        int promisedDays,
        String legalBasis,
        List<Step> steps) {

    public ItemOfRecord {
        steps = List.copyOf(steps);
    }

    public static ItemOfRecord of(Item item) {
        return new ItemOfRecord(
                item.code(),
                item.version(),
                item.name(),
                item.department(),
                item.promisedDays(),
                item.legalBasis(),
                item.steps());
    }
}
