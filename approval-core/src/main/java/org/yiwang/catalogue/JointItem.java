package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;

/**
 * A joint item (联审联办, 一件事): items that people apply for together, in the recommended order. Versions count from 1.
 * {@code members} tell how the items depend on each other; {@code stages} are the chain of the package, the county's usual
 * one when there are none (see {@link JointPolicy}).
 */
public record JointItem(
        String code,
        int version,
        String name,
        List<String> itemCodes,
        List<JointMember> members,
        List<JointStage> stages,
        @JsonIgnore Additions additions)
        implements Extensible<JointItem> {

    public JointItem {
        itemCodes = List.copyOf(itemCodes);
        members = members == null || members.isEmpty()
                ? itemCodes.stream().map(JointMember::alone).toList()
                : List.copyOf(members);
        stages = stages == null ? List.of() : List.copyOf(stages);
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one whose items do not depend on each other, with the usual chain. */
    public JointItem(String code, int version, String name, List<String> itemCodes) {
        this(code, version, name, itemCodes, List.of(), List.of(), Additions.NONE);
    }

    /** Creates one as this release writes it. */
    public JointItem(String code, int version, String name, List<JointMember> members, List<JointStage> stages) {
        this(
                code,
                version,
                name,
                members.stream().map(JointMember::itemCode).toList(),
                members,
                stages,
                Additions.NONE);
    }

    @Override
    public JointItem keeping(Additions kept) {
        return new JointItem(code, version, name, itemCodes, members, stages, kept);
    }

    /** Whether both say the same, the version aside. */
    public boolean sameContentAs(JointItem other) {
        return withVersion(other.version).equals(other);
    }

    public JointItem withVersion(int another) {
        return new JointItem(code, another, name, itemCodes, members, stages, additions);
    }

    Optional<JointMember> member(String itemCode) {
        return members.stream()
                .filter(member -> member.itemCode().equals(itemCode))
                .findFirst();
    }
}
