package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param share what of the joint form and materials belongs to it; null in records of releases before it
 */
public record JointPart(
        String itemCode,
        String name,
        String department,
        String post,
        String legalBasis,
        String itemType,
        List<String> after,
        String result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Share share) {

    /** The names of the joint form's fields that its item has, and the numbers of the joint materials that it needs. */
    public record Share(List<String> fields, List<Integer> materials) {

        public Share {
            fields = List.copyOf(fields);
            materials = List.copyOf(materials);
        }
    }

    public JointPart {
        legalBasis = legalBasis == null ? "" : legalBasis;
        itemType = itemType == null ? "" : itemType;
        after = after == null ? List.of() : List.copyOf(after);
        result = result == null ? "" : result;
    }

    /** Whether the joint form's field of that name is one of its item; any where the share is not recorded. */
    public boolean asksFor(String field) {
        return share == null || share.fields().contains(field);
    }

    /** Whether its item needs the joint material with that number; any where the share is not recorded. */
    public boolean needs(int material) {
        return share == null || share.materials().contains(material);
    }

    /** Whether it is an administrative licence: only then the 行政许可法 applies. */
    public boolean isLicence() {
        return Profile.isLicence(itemType);
    }

    /** The title of the certificate that it leads to; derived from its name when the catalogue names none. */
    public String certificateTitle() {
        return result.isBlank() ? ResultTitle.of(name) : result;
    }

    /** Creates one that depends on no other, and whose share is not recorded. */
    public JointPart(String itemCode, String name, String department, String post) {
        this(itemCode, name, department, post, "", "", List.of(), "", null);
    }
}
