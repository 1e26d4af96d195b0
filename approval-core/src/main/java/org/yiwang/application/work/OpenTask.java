package org.yiwang.application.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.identity.Department;

/**
 * An open task of an application for {@code assignee}, or, if that is null, for anybody who serves {@code post}.
 * {@code key} tells the tasks of one application apart. {@code department} is the one that examines a part.
 */
public record OpenTask(
        Kind kind, String key, String name, String post, @Nullable String assignee, @Nullable String department) {

    /**
     * Stands for every post, at a node that acts in place of a lost one, because it does not have the posts of that.
     */
    public static final String ANY_POST = "*";

    /** The step itself, a signature, or a part of a joint review. */
    public enum Kind {
        STEP,
        SIGNATURE,
        PART
    }

    /** The tasks at a step: one for the step itself, or those of the people it waits for. */
    public static List<OpenTask> of(Step step, Work work) {
        List<OpenTask> aside = aside(step, work).toList();
        return aside.isEmpty() ? List.of(ofTheStep(step, work)) : aside;
    }

    /** The same task for every post, at a node that acts in place of a lost one. */
    public OpenTask forAnyPost() {
        return new OpenTask(kind, key, name, kind == Kind.SIGNATURE ? post : ANY_POST, assignee, department);
    }

    private static OpenTask ofTheStep(Step step, Work work) {
        String assignee = Optional.ofNullable(work.delegate())
                .or(() -> Optional.ofNullable(work.owner()))
                .map(Person::username)
                .orElse(null);
        return new OpenTask(Kind.STEP, "step-" + step.seq(), step.name(), step.post(), assignee, null);
    }

    private static Stream<OpenTask> aside(Step step, Work work) {
        if (work.signOff() != null && work.signOff().isOpen()) {
            return work.signOff().awaited().stream()
                    .map(Signature::signer)
                    .map(signer -> new OpenTask(
                            Kind.SIGNATURE, "sign-" + signer.username(), step.name(), "", signer.username(), null));
        }
        return (step.kind() == StepKind.JOINT ? work.openParts() : List.<Part>of())
                .stream()
                        .map(Part::of)
                        .map(part -> new OpenTask(
                                Kind.PART,
                                "part-" + part.itemCode(),
                                part.name(),
                                part.post(),
                                null,
                                new Department(part.department()).name()));
    }
}
