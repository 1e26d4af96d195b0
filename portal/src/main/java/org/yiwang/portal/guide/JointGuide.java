package org.yiwang.portal.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.Material;

/**
 * The guide to a joint item: its items in order, and the materials of all of them, each listed once even if several
 * items ask for it (一表申请、一套材料).
 */
record JointGuide(JointItem joint, List<Item> items, Collection<SharedMaterial> materials) {

    /** A material and the names of the items that need it. */
    record SharedMaterial(Material material, List<String> neededFor) {}

    static JointGuide of(JointItem joint, List<Item> items) {
        Map<String, SharedMaterial> materials = new LinkedHashMap<>();
        for (Item item : items) {
            item.materials()
                    .forEach(material -> materials.merge(
                            material.name(), new SharedMaterial(material, List.of(item.name())), JointGuide::together));
        }
        return new JointGuide(joint, items, List.copyOf(materials.values()));
    }

    private static SharedMaterial together(SharedMaterial one, SharedMaterial other) {
        List<String> both = new ArrayList<>(one.neededFor());
        both.addAll(other.neededFor());
        return new SharedMaterial(one.material(), List.copyOf(both));
    }

    /** The sum of the materials that each item would ask for by itself. */
    public int materialsAlone() {
        return items.stream().mapToInt(item -> item.materials().size()).sum();
    }

    /** The longest of the promised durations, because the departments work in parallel. */
    public int promisedDays() {
        return items.stream().mapToInt(Item::promisedDays).max().orElse(0);
    }
}
