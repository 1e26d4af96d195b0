package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;

/** A joint item (联审联办, 一件事): items that people apply for together, in the recommended order. Versions count from 1. */
public record JointItem(String code, int version, String name, List<String> itemCodes, @JsonIgnore Additions additions)
        implements Extensible<JointItem> {

    public JointItem {
        itemCodes = List.copyOf(itemCodes);
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public JointItem(String code, int version, String name, List<String> itemCodes) {
        this(code, version, name, itemCodes, Additions.NONE);
    }

    @Override
    public JointItem keeping(Additions kept) {
        return new JointItem(code, version, name, itemCodes, kept);
    }

    /** Whether both say the same, the version aside. */
    public boolean sameContentAs(JointItem other) {
        return withVersion(other.version).equals(other);
    }

    public JointItem withVersion(int another) {
        return new JointItem(code, another, name, itemCodes, additions);
    }
}
