package org.yiwang.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.yiwang.division.Level;

/**
 * A joint item as something that can be applied for: one form, one set of materials, one deadline, accepted as near to the
 * applicant as any of its items, examined by all departments side by side at the county and decided there.
 */
public final class JointPackage {

    private static final String HANDLING_TYPE = "联办件";

    private final JointItem joint;
    private final List<Item> members;

    private JointPackage(JointItem joint, List<Item> members) {
        this.joint = joint;
        this.members = members;
    }

    /** The item of the package; {@code members} are its items in order. */
    public static Item item(JointItem joint, List<Item> members) {
        return new JointPackage(joint, members).compose();
    }

    /** Who examines what at the joint step. */
    public static List<JointPart> parts(List<Item> members) {
        return members.stream()
                .map(member -> new JointPart(member.code(), member.name(), member.department(), examiner(member)))
                .toList();
    }

    private Item compose() {
        Item first = members.get(0);
        return new Item(
                joint.code(),
                first.edition(),
                profile(first),
                terms(),
                new Grounds(first.grounds().fee(), first.grounds().feeBasis(), legalBasis()),
                materials(),
                steps(),
                fields());
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

    /** Those whom every item is for; all of them when none is for everybody. */
    private Set<Target> targets() {
        Set<Target> all = EnumSet.allOf(Target.class);
        members.forEach(member -> all.retainAll(member.profile().targets()));
        return all.isEmpty() ? EnumSet.allOf(Target.class) : all;
    }

    /** One deadline: that of the slowest item, since they are examined side by side. */
    private Terms terms() {
        return new Terms(
                acceptLevel(),
                Level.COUNTY,
                most(Item::statutoryDays),
                most(Item::promisedDays),
                most(member -> member.terms().visits()));
    }

    private int most(ToIntFunction<Item> number) {
        return members.stream().mapToInt(number).max().orElse(0);
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

    /** Each once, however many of the items ask for it, as strictly as the strictest. */
    private List<Material> materials() {
        Map<String, Material> byName = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.materials().stream())
                .forEach(material -> byName.merge(material.name(), material, JointPackage::stricter));
        List<Material> numbered = new ArrayList<>();
        byName.values().forEach(each -> numbered.add(numbered(each, numbered.size() + 1)));
        return numbered;
    }

    private static Material stricter(Material one, Material other) {
        return one.necessity() == Necessity.REQUIRED ? one : other;
    }

    private static Material numbered(Material each, int seq) {
        return new Material(seq, each.name(), each.form(), each.copies(), each.necessity(), each.origin(), each.note());
    }

    private List<FormField> fields() {
        Map<String, FormField> byName = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.fields().stream())
                .forEach(field -> byName.putIfAbsent(field.name(), field));
        return List.copyOf(byName.values());
    }

    private List<Step> steps() {
        Level accepted = acceptLevel();
        String window = post(StepKind.ACCEPT, accepted).orElse("综合窗口受理员");
        List<Step> steps = new ArrayList<>();
        steps.add(step(steps, "受理", StepKind.ACCEPT, accepted, window, 0));
        if (accepted == Level.COMMUNITY) {
            String reviewer = post(StepKind.DECIDE, Level.TOWNSHIP).orElse("乡镇业务审核员");
            steps.add(step(steps, "乡镇初审", StepKind.REVIEW, Level.TOWNSHIP, reviewer, 0));
        }
        String chair = chair();
        steps.add(step(steps, "联合审查", StepKind.JOINT, Level.COUNTY, chair, terms().promisedDays()));
        steps.add(step(steps, "决定", StepKind.DECIDE, Level.COUNTY, chair, 0));
        String deliverer = post(StepKind.DELIVER, accepted).orElse(window);
        steps.add(step(steps, "送达", StepKind.DELIVER, accepted, deliverer, 0));
        return steps;
    }

    /** Who decides at the county on one of the items and is not among those who examine. */
    private String chair() {
        Set<String> examiners = members.stream().map(JointPackage::examiner).collect(Collectors.toSet());
        return members.stream()
                .flatMap(member -> member.steps().stream())
                .filter(step -> step.kind() == StepKind.DECIDE && step.level() == Level.COUNTY)
                .map(Step::post)
                .filter(post -> !examiners.contains(post))
                .findFirst()
                .orElse("县级部门分管负责人");
    }

    private static Step step(List<Step> before, String name, StepKind kind, Level level, String post, int days) {
        return new Step(before.size() + 1, name, kind, level, post, days, true);
    }

    /** The post at which one of the items has such a step at that level. */
    private Optional<String> post(StepKind kind, Level level) {
        return members.stream()
                .flatMap(member -> member.steps().stream())
                .filter(step -> step.kind() == kind && step.level() == level)
                .map(Step::post)
                .findFirst();
    }

    /** Who examines an item at the county; where the county takes no part in it, whoever examines others there. */
    private static String examiner(Item member) {
        return member.steps().stream()
                .filter(step -> step.level() == Level.COUNTY && step.kind() == StepKind.REVIEW)
                .map(Step::post)
                .reduce((earlier, later) -> later)
                .orElse("县级部门审查员");
    }
}
