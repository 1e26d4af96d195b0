package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yiwang.base.refusal.Refusal;

/** Checks whether the parts of a joint item can be decided one after the other, and whether its chain has a joint step. */
public final class JointRules {

    private final JointItem joint;
    private final List<Refusal> refusals = new ArrayList<>();

    private JointRules(JointItem joint) {
        this.joint = joint;
    }

    /** The reasons why the joint item can't be published; empty when it can. */
    public static List<Refusal> check(JointItem joint) {
        JointRules rules = new JointRules(joint);
        joint.members().forEach(rules::checkMember);
        rules.checkStages();
        return List.copyOf(rules.refusals);
    }

    private void checkMember(JointMember member) {
        member.after().stream()
                .filter(code -> !joint.itemCodes().contains(code))
                .forEach(code -> refusals.add(invalid("after", "joint.after.unknown", member.itemCode(), code)));
        if (before(member, new HashSet<>()).contains(member.itemCode())) {
            refusals.add(invalid("after", "joint.after.circle", member.itemCode()));
        }
    }

    /** Everything that must be granted before {@code member}. */
    private Set<String> before(JointMember member, Set<String> found) {
        member.after().stream()
                .filter(found::add)
                .flatMap(code -> joint.member(code).stream())
                .forEach(next -> before(next, found));
        return found;
    }

    private void checkStages() {
        long joined = joint.stages().stream()
                .filter(stage -> stage.kind() == StepKind.JOINT)
                .count();
        if (!joint.stages().isEmpty() && joined != 1) {
            refusals.add(invalid("chain", "joint.chain.joint", joint.code()));
        }
    }
}
