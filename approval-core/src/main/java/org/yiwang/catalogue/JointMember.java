package org.yiwang.catalogue;

import java.util.List;

/**
 * An item of a joint item.
 *
 * @param itemCode code of the item
 * @param after codes of the members that must be granted before it can be
 * @param issues names of the materials that its result stands for; no other member asks for them
 * @param post post that examines it; if empty, the one that the item's own steps name
 */
public record JointMember(String itemCode, List<String> after, List<String> issues, String post) {

    public JointMember {
        after = after == null ? List.of() : List.copyOf(after);
        issues = issues == null ? List.of() : List.copyOf(issues);
        post = post == null ? "" : post;
    }

    /** Creates one that depends on no other and issues nothing that others ask for. */
    public static JointMember alone(String itemCode) {
        return new JointMember(itemCode, List.of(), List.of(), "");
    }
}
