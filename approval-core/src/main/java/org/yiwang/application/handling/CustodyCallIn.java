package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.CountyTime;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.SilentNodes;

/**
 * 收回办理: takes custody from a lost node, as this node knows the application. Changes of that node that never arrived
 * here no longer belong to it; every node that has them sets them aside.
 */
@Component
class CustodyCallIn implements ActionEffect {

    private final ThisNode node;
    private final SilentNodes silent;
    private final Divisions divisions;

    CustodyCallIn(ThisNode node, SilentNodes silent, Divisions divisions) {
        this.node = node;
        this.silent = silent;
        this.divisions = divisions;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.CALL_IN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        DivisionCode holder = act.before().custody().holder();
        return when(act.before().isHeldBy(node.code()), Kind.CONFLICT, "callIn.heldHere")
                .or(() -> when(
                        !silent.isSilent(holder),
                        Kind.CONFLICT,
                        "callIn.heardFrom",
                        divisions.nameOf(holder),
                        silent.lastHeard(holder).map(CountyTime::minute).orElse(""),
                        inWords(silent.patience())));
    }

    private static String inWords(Duration patience) {
        return patience.toMinutes() >= 120 ? patience.toHours() + " 小时" : patience.toMinutes() + " 分钟";
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        change.recalledBy(node.code());
    }
}
