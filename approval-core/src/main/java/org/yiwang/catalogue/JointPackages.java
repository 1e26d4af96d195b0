package org.yiwang.catalogue;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refused;

/** Publishes joint items as packages to apply for. */
@Component
@EnableConfigurationProperties(JointPolicy.class)
public class JointPackages {

    private final JointItems joint;
    private final Catalogue catalogue;
    private final JointPolicy policy;

    JointPackages(JointItems joint, Catalogue catalogue, JointPolicy policy) {
        this.joint = joint;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    /**
     * Publishes a joint item and the package of its items.
     *
     * @throws Refused when {@link JointRules} speak against it
     */
    @Transactional
    public void publish(JointItem item) {
        Refused.ifAny(JointRules.check(item));
        joint.publish(item);
        catalogue.publish(JointPackage.item(item, members(item), policy));
    }

    /** The parts and their examiners if {@code code} is that of a package; none otherwise. */
    public List<JointPart> parts(String code) {
        return joint.find(code)
                .map(item -> JointPackage.parts(item, members(item), policy))
                .orElse(List.of());
    }

    private List<Item> members(JointItem item) {
        return item.itemCodes().stream()
                .flatMap(code -> catalogue.newest(code).stream())
                .toList();
    }
}
