package org.yiwang.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yiwang.division.Level;

/**
 * The chain of steps of every joint item ({@code yiwang.joint.*}), the same at all nodes of a county.
 * {@code yiwang-core.yml} holds its values.
 *
 * @param examinedAt level that examines and decides joint items
 * @param examiner post that examines where an item names none
 * @param chair post that decides where an item names none
 * @param stages steps of the chain, in order
 */
@ConfigurationProperties("yiwang.joint")
public record JointPolicy(Level examinedAt, String examiner, String chair, List<Stage> stages) {

    public JointPolicy {
        stages = List.copyOf(stages);
    }

    /**
     * One step of the chain. A package that is not accepted below the level of a review skips it.
     *
     * @param name name of the step
     * @param kind kind of the step
     * @param level level that does the step; if absent, the level at which the package is accepted
     * @param like kinds of steps, in order: the first of them that a member has at that level names the post
     * @param post post that does the step where no member names one; if absent, the chair
     */
    public record Stage(String name, StepKind kind, @Nullable Level level, List<StepKind> like, @Nullable String post) {

        public Stage {
            like = like == null ? List.of() : List.copyOf(like);
        }

        Level at(Level accepted) {
            return level == null ? accepted : level;
        }

        boolean applies(Level accepted) {
            return kind != StepKind.REVIEW || accepted.isBelow(at(accepted));
        }
    }
}
