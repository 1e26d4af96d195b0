package org.yiwang.catalogue;

import java.util.List;

/**
 * The part of a joint item that one department examines and decides (联审联办, 多证联办), as it was when people applied.
 *
 * @param itemCode code of its item
 * @param name name of its item
 * @param department department that decides it
 * @param post post that examines it, at the joint step's level
 * @param legalBasis legal basis of its decision
 * @param itemType kind of its item (行政许可, 行政确认 …)
 * @param after codes of the parts that must be granted before it can be
 * @param result name of the paper that it leads to; empty where the catalogue names none
 */
public record JointPart(
        String itemCode,
        String name,
        String department,
        String post,
        String legalBasis,
        String itemType,
        List<String> after,
        String result) {

    public JointPart {
        legalBasis = legalBasis == null ? "" : legalBasis;
        itemType = itemType == null ? "" : itemType;
        after = after == null ? List.of() : List.copyOf(after);
        result = result == null ? "" : result;
    }

    /** Whether it is an administrative licence: only then the 行政许可法 applies. */
    public boolean isLicence() {
        return Profile.isLicence(itemType);
    }

    /** The title of the certificate that it leads to; derived from its name when the catalogue names none. */
    public String certificateTitle() {
        return result.isBlank() ? ResultTitle.of(name) : result;
    }

    /** Creates one that depends on no other. */
    public JointPart(String itemCode, String name, String department, String post) {
        this(itemCode, name, department, post, "", "", List.of(), "");
    }
}
