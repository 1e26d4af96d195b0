package org.yiwang.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.Step;

/**
 * An open task of an application for {@code assignee}, or, if that is null, for anybody who serves {@code post}.
 * {@code key} tells the tasks of one application apart.
 */
public record OpenTask(Kind kind, String key, String name, String post, @Nullable String assignee) {

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

    /** The tasks of an application: one for its step, or those of the people it waits for. None when it is over. */
    static List<OpenTask> of(Application application) {
        List<OpenTask> tasks =
                application.step().map(step -> at(step, application.work())).orElse(List.of());
        return application.standsIn() ? tasks.stream().map(OpenTask::forAnyPost).toList() : tasks;
    }

    private OpenTask forAnyPost() {
        return new OpenTask(kind, key, name, kind == Kind.SIGNATURE ? post : ANY_POST, assignee);
    }

    private static List<OpenTask> at(Step step, Work work) {
        List<OpenTask> aside = aside(step, work).toList();
        if (!aside.isEmpty()) {
            return aside;
        }
        String assignee = Optional.ofNullable(work.delegate())
                .or(() -> Optional.ofNullable(work.owner()))
                .map(Person::username)
                .orElse(null);
        return List.of(new OpenTask(Kind.STEP, "step-" + step.seq(), step.name(), step.post(), assignee));
    }

    private static Stream<OpenTask> aside(Step step, Work work) {
        if (work.signOff() != null && work.signOff().isOpen()) {
            return work.signOff().awaited().stream()
                    .map(Signature::signer)
                    .map(signer -> new OpenTask(
                            Kind.SIGNATURE, "sign-" + signer.username(), step.name(), "", signer.username()));
        }
        return work.openParts().stream()
                .map(Part::of)
                .map(part -> new OpenTask(Kind.PART, "part-" + part.itemCode(), part.name(), part.post(), null));
    }
}
