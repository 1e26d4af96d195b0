package org.yiwang.node.key;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;

/** Lets the operators of a node see the registration texts of its own keys, and make new ones. */
@Service
public class OwnKeyDesk {

    private final NodeKeys own;

    OwnKeyDesk(NodeKeys own) {
        this.own = own;
    }

    /**
     * The texts, the oldest first.
     *
     * @throws Refused for anybody but an operator
     */
    public List<Registration> texts(Actor operator) {
        NodeKeyDesk.check(operator);
        return own.registrations();
    }

    /**
     * Makes further keys, which the county has to register. The earlier ones count until it retires them.
     *
     * @throws Refused for anybody but an operator
     */
    public Registration renew(Actor operator) {
        NodeKeyDesk.check(operator);
        return own.renew();
    }
}
