package org.yiwang.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.ResultTitle;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.delegation.Arrangement;
import org.yiwang.delegation.Delegation;
import org.yiwang.division.Level;
import org.yiwang.identity.Department;

/**
 * The parts of an item version that an application keeps from its submission, so that any node can handle it. Its steps
 * lie where delegations laid them at its submission; {@code delegated} tells which were moved. {@code separateDecider}
 * is true where a person who reviewed may not decide, and absent otherwise, as in records of releases before it.
 * {@code promisedDays} and {@code statutoryDays} count in their units, absent for working days.
 * {@code result} is the title of its certificate as the catalogue names it; see {@link #certificateTitle}.
 */
public record ItemOfRecord(
        String code,
        int version,
        String name,
        String department,
        int promisedDays,
        @Nullable TermUnit promisedUnit,
        int statutoryDays,
        @Nullable TermUnit statutoryUnit,
        String legalBasis,
        List<Step> steps,
        List<JointPart> parts,
        List<FormField> fields,
        List<Arrangement.Moved> delegated,
        @Nullable Boolean separateDecider,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String result) {

    public ItemOfRecord {
        promisedUnit = Term.of(promisedDays, promisedUnit).recordedUnit();
        statutoryUnit = Term.of(statutoryDays, statutoryUnit).recordedUnit();
        fields = List.copyOf(fields);
        delegated = List.copyOf(delegated);
        steps = List.copyOf(steps);
        parts = parts == null ? List.of() : List.copyOf(parts);
        separateDecider = Boolean.TRUE.equals(separateDecider) ? Boolean.TRUE : null;
        result = result == null ? "" : result;
    }

    /** Creates one with limits in working days, whose catalogue names no result, and whose reviewers may decide. */
    public ItemOfRecord(
            String code,
            int version,
            String name,
            String department,
            int promisedDays,
            int statutoryDays,
            String legalBasis,
            List<Step> steps,
            List<JointPart> parts,
            List<FormField> fields,
            List<Arrangement.Moved> delegated) {
        this(
                code,
                version,
                name,
                department,
                promisedDays,
                null,
                statutoryDays,
                null,
                legalBasis,
                steps,
                parts,
                fields,
                delegated,
                null,
                "");
    }

    /** 承诺时限. */
    public Term promised() {
        return Term.of(promisedDays, promisedUnit);
    }

    /** 法定时限. */
    public Term statutory() {
        return Term.of(statutoryDays, statutoryUnit);
    }

    /** The title of the certificate that the item leads to; derived from its name when the catalogue names none. */
    public String certificateTitle() {
        return result.isBlank() ? ResultTitle.of(name) : result;
    }

    /** The level that a step belongs to by the item; a delegation may have laid the step itself below. */
    public Level lawfulLevel(Step step) {
        return delegated.stream()
                .filter(moved -> moved.seq() == step.seq())
                .map(Arrangement.Moved::lawfulLevel)
                .findFirst()
                .orElse(step.level());
    }

    /** Whether a person who reviewed the case may not decide it. */
    public boolean separatesDecider() {
        return Boolean.TRUE.equals(separateDecider);
    }

    /** The departments that it concerns: its own, then those of its parts. */
    public List<Department> departments() {
        return Stream.concat(Stream.of(department), parts.stream().map(JointPart::department))
                .map(Department::new)
                .distinct()
                .toList();
    }

    /** The step of the decision; empty if there is none. */
    public Optional<Step> decision() {
        return steps.stream().filter(step -> step.kind() == StepKind.DECIDE).findFirst();
    }

    /** Puts a delegated step back where it lies by the item. */
    public ItemOfRecord withoutDelegation(int seq) {
        Map<Integer, Arrangement.Moved> moved = new HashMap<>();
        delegated.stream().filter(each -> each.seq() == seq).forEach(each -> moved.put(seq, each));
        return laid(
                steps.stream()
                        .map(step -> moved.containsKey(step.seq()) ? lawful(step, moved.get(step.seq())) : step)
                        .toList(),
                delegated.stream().filter(each -> each.seq() != seq).toList());
    }

    /** Puts a delegated step where {@code by} lays it, which is nearer to its place by the item. */
    public ItemOfRecord delegatedTo(int seq, Delegation by) {
        return laid(
                steps.stream()
                        .map(step -> step.seq() == seq ? at(step, by.to().level(), by.post()) : step)
                        .toList(),
                delegated.stream()
                        .map(moved -> moved.seq() == seq
                                ? new Arrangement.Moved(seq, moved.lawfulLevel(), moved.lawfulPost(), by.id())
                                : moved)
                        .toList());
    }

    private ItemOfRecord laid(List<Step> where, List<Arrangement.Moved> moved) {
        return new ItemOfRecord(
                code,
                version,
                name,
                department,
                promisedDays,
                promisedUnit,
                statutoryDays,
                statutoryUnit,
                legalBasis,
                where,
                parts,
                fields,
                moved,
                separateDecider,
                result);
    }

    private static Step lawful(Step step, Arrangement.Moved moved) {
        return at(step, moved.lawfulLevel(), moved.lawfulPost());
    }

    private static Step at(Step step, Level level, String post) {
        return new Step(step.seq(), step.name(), step.kind(), level, post, step.days(), step.counted());
    }

    /** Records an item with its steps as they are arranged; a package with its parts and their examiners. */
    public static ItemOfRecord of(Item item, Arrangement arrangement, List<JointPart> parts) {
        return new ItemOfRecord(
                item.code(),
                item.version(),
                item.name(),
                item.department(),
                item.promised().number(),
                item.promised().unit(),
                item.statutory().number(),
                item.statutory().unit(),
                item.legalBasis(),
                arrangement.steps(),
                parts,
                item.formFields(),
                arrangement.moved(),
                item.separatesDecider(),
                item.result());
    }
}
