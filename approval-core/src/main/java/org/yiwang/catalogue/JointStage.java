package org.yiwang.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.Level;

/**
 * One step of the chain of a joint item. A package that is not accepted below the level of a review skips it.
 *
 * @param name name of the step
 * @param kind kind of the step
 * @param level level that does the step; if absent, the level at which the package is accepted
 * @param like kinds of steps, in order: the first of them that a member has at that level names the post
 * @param post post that does the step where no member names one; if absent, the chair
 */
public record JointStage(
        String name, StepKind kind, @Nullable Level level, List<StepKind> like, @Nullable String post) {

    public JointStage {
        like = like == null ? List.of() : List.copyOf(like);
    }

    /** Creates one at a given place and post; at the place of acceptance, or at the post of a member, without them. */
    public static JointStage of(String name, StepKind kind, @Nullable Level level, @Nullable String post) {
        return new JointStage(name, kind, level, post == null ? List.of(kind) : List.of(), post);
    }

    Level at(Level accepted) {
        return level == null ? accepted : level;
    }

    boolean applies(Level accepted) {
        return kind != StepKind.REVIEW || accepted.isBelow(at(accepted));
    }
}
