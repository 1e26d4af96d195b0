package org.yiwang.application;

import java.util.List;
import org.yiwang.catalog.FormField;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.JointPart;
import org.yiwang.catalog.Step;

/** What an application keeps of the item version that it began under, so that it can be handled wherever it travels. */
public record ItemOfRecord(
        String code,
        int version,
        String name,
        String department,
        int promisedDays,
        int statutoryDays,
        String legalBasis,
        List<Step> steps,
        List<JointPart> parts,
        List<FormField> fields) {

    public ItemOfRecord {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Of an item; of a package, with who examines what. */
    public static ItemOfRecord of(Item item, List<JointPart> parts) {
        return new ItemOfRecord(
                item.code(),
                item.version(),
                item.name(),
                item.department(),
                item.promisedDays(),
                item.statutoryDays(),
                item.legalBasis(),
                item.steps(),
                parts,
                item.formFields());
    }
}
