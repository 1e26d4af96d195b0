package org.yiwang.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yiwang.division.Level;

/**
 * The chain of steps of every joint item ({@code yiwang.joint.*}), the same at all nodes of a county: the level that
 * examines and decides, the post that does so where an item names none, and the steps in order.
 */
@ConfigurationProperties("yiwang.joint")
public record JointPolicy(Level examinedAt, String examiner, String chair, List<Stage> stages) {

    public JointPolicy {
        stages = List.copyOf(stages);
    }

    /**
     * One step of the chain. {@code level} is where it is done; none means the level at which the package is accepted. A
     * review is left out where the package is not accepted below its level. It is done by the post at which a member has a
     * step of a kind of {@code like} at that level, the first that is found; else by {@code post}, else by the chair.
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
