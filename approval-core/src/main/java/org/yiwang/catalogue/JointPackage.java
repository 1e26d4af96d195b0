package org.yiwang.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.deadline.Term;
import org.yiwang.division.Level;

/**
 * Makes of a joint item one item to apply for: one form, one set of materials, one deadline, accepted as near to the
 * applicant as any of its items, examined by all departments in parallel and decided at the level that its chain names.
 */
final class JointPackage {

    private static final String HANDLING_TYPE = "联办件";

    private final JointItem joint;
    private final List<Item> members;
    private final JointPolicy policy;
    private final JointFields fields;
    private final List<JointMaterials.Shared> materials;

    private JointPackage(JointItem joint, List<Item> members, JointPolicy policy) {
        this.joint = joint;
        this.members = members;
        this.policy = policy;
        this.fields = JointFields.of(members);
        this.materials = JointMaterials.of(joint, members);
    }

    /** The item of the package; {@code members} are its items in order. */
    static Item item(JointItem joint, List<Item> members, JointPolicy policy) {
        return new JointPackage(joint, members, policy).compose();
    }

    /** The parts of the joint step with their examiners. */
    static List<JointPart> parts(JointItem joint, List<Item> members, JointPolicy policy) {
        JointPackage composed = new JointPackage(joint, members, policy);
        return members.stream().map(composed::part).toList();
    }

    private JointPart part(Item item) {
        JointMember member = memberOf(item);
        return new JointPart(
                item.code(),
                item.name(),
                item.department(),
                examiner(item),
                item.legalBasis(),
                item.itemType(),
                member.after().stream().filter(this::isMember).toList(),
                member.issues().stream().findFirst().orElse(item.result()),
                new JointPart.Share(fields.namesOf(item), materialsOf(item)));
    }

    private List<Integer> materialsOf(Item item) {
        return materials.stream()
                .filter(shared -> shared.neededFor().contains(item.name()))
                .map(shared -> shared.material().seq())
                .toList();
    }

    /** An item that the catalogue no longer has can't be waited for. */
    private boolean isMember(String code) {
        return members.stream().anyMatch(member -> member.code().equals(code));
    }

    private JointMember memberOf(Item item) {
        return joint.member(item.code()).orElseGet(() -> JointMember.alone(item.code()));
    }

    private Item compose() {
        Item first = members.get(0);
        return new Item(
                joint.code(),
                first.edition(),
                profile(first),
                terms(),
                new Grounds(first.grounds().fee(), first.grounds().feeBasis(), legalBasis()),
                materials.stream().map(JointMaterials.Shared::material).toList(),
                steps(),
                fields.all());
    }

    private Profile profile(Item first) {
        return new Profile(
                joint.name(),
                first.profile().itemType(),
                first.profile().category(),
                first.department(),
                first.profile().windowType(),
                targets(),
                HANDLING_TYPE);
    }

    /** The targets that all items share; every target when they share none. */
    private Set<Target> targets() {
        Set<Target> all = EnumSet.allOf(Target.class);
        members.forEach(member -> all.retainAll(member.profile().targets()));
        return all.isEmpty() ? EnumSet.allOf(Target.class) : all;
    }

    /** One deadline: that of the slowest item, because they are examined in parallel. */
    private Terms terms() {
        return new Terms(
                acceptLevel(),
                levelOf(StepKind.DECIDE),
                Term.longest(members.stream().map(Item::statutory)),
                Term.longest(members.stream().map(Item::promised)),
                members.stream().mapToInt(Item::visits).max().orElse(0),
                null);
    }

    private Level acceptLevel() {
        return members.stream()
                .map(member -> member.terms().acceptLevel())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String legalBasis() {
        return members.stream()
                .map(member -> member.grounds().legalBasis())
                .filter(basis -> !basis.isBlank())
                .distinct()
                .collect(Collectors.joining("\uFF1B"));
    }

    private List<Step> steps() {
        Level accepted = acceptLevel();
        List<Step> steps = new ArrayList<>();
        policy.stages(joint).stream()
                .filter(stage -> stage.applies(accepted))
                .forEach(stage -> steps.add(step(steps.size() + 1, stage, accepted)));
        return steps;
    }

    private Step step(int seq, JointStage stage, Level accepted) {
        int days = stage.kind() == StepKind.JOINT ? terms().promised().usualWorkingDays() : 0;
        Level level = stage.at(accepted);
        return new Step(seq, stage.name(), stage.kind(), level, post(stage, level), days, true);
    }

    private String post(JointStage stage, Level level) {
        return stage.like().stream()
                .flatMap(kind -> post(kind, level).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(stage.post()))
                .orElseGet(this::chair);
    }

    /**
     * The post that decides one of the items at the examining level and examines none of them; else the policy's chair.
     */
    private String chair() {
        Set<String> examiners = members.stream().map(this::examiner).collect(Collectors.toSet());
        return members.stream()
                .flatMap(member -> member.steps().stream())
                .filter(step -> step.kind() == StepKind.DECIDE && step.level() == examinedAt())
                .map(Step::post)
                .filter(post -> !examiners.contains(post))
                .findFirst()
                .orElse(policy.chair());
    }

    /** The post at which one of the items has such a step at that level. */
    private Optional<String> post(StepKind kind, Level level) {
        return members.stream()
                .flatMap(member -> member.steps().stream())
                .filter(step -> step.kind() == kind && step.level() == level)
                .map(Step::post)
                .findFirst();
    }

    /** The post that examines an item: the member's, or the last reviewer's of the item at that level, or the policy's. */
    private String examiner(Item item) {
        String own = memberOf(item).post();
        return own.isBlank()
                ? item.steps().stream()
                        .filter(step -> step.level() == examinedAt() && step.kind() == StepKind.REVIEW)
                        .map(Step::post)
                        .reduce((earlier, later) -> later)
                        .orElse(policy.examiner())
                : own;
    }

    private Level examinedAt() {
        return levelOf(StepKind.JOINT);
    }

    private Level levelOf(StepKind kind) {
        return policy.stages(joint).stream()
                .filter(stage -> stage.kind() == kind)
                .map(stage -> stage.at(acceptLevel()))
                .findFirst()
                .orElseGet(this::acceptLevel);
    }
}
