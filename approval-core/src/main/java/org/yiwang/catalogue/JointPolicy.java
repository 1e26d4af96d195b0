package org.yiwang.catalogue;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The usual chain of joint items ({@code yiwang.joint.*}), the same at all nodes of a county, for those that the
 * catalogue gives none. {@code yiwang-core.yml} holds its values.
 *
 * @param examiner post that examines where an item names none
 * @param chair post that decides where an item names none
 * @param stages steps of the chain, in order
 */
@ConfigurationProperties("yiwang.joint")
public record JointPolicy(String examiner, String chair, List<JointStage> stages) {

    public JointPolicy {
        stages = List.copyOf(stages);
    }

    /** The chain of a joint item: its own, or else the usual one. */
    List<JointStage> stages(JointItem joint) {
        return joint.stages().isEmpty() ? stages : joint.stages();
    }
}
