package org.yiwang.portal.guide;

import java.util.List;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMaterials;
import org.yiwang.catalogue.JointMember;
import org.yiwang.deadline.Term;

/**
 * The guide to a joint item: its items in order, and the materials of all of them, each listed once even if several
 * items ask for it (一表申请、一套材料).
 */
record JointGuide(JointItem joint, List<Item> items, List<JointMaterials.Shared> materials) {

    static JointGuide of(JointItem joint, List<Item> items) {
        return new JointGuide(joint, items, JointMaterials.of(joint, items));
    }

    /** The names of the items that must be granted before {@code item}. */
    public List<String> before(Item item) {
        return joint.members().stream()
                .filter(member -> member.itemCode().equals(item.code()))
                .map(JointMember::after)
                .flatMap(after -> items.stream().filter(other -> after.contains(other.code())))
                .map(Item::name)
                .toList();
    }

    /** The papers that come from the items themselves, so that nobody hands them in. */
    public List<String> issued() {
        return joint.members().stream()
                .flatMap(member -> member.issues().stream())
                .distinct()
                .toList();
    }

    /** The sum of the materials that each item would ask for by itself. */
    public int materialsAlone() {
        return items.stream().mapToInt(item -> item.materials().size()).sum();
    }

    /** The longest of the promised durations, because the departments work in parallel. */
    public Term promised() {
        return Term.longest(items.stream().map(Item::promised));
    }
}
