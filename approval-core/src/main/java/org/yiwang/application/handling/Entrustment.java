package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.SilentNodes;

/** 交办: gives a called-in application to a centre between, or back to the step's own node once that has returned. */
@Component
class Entrustment implements ActionEffect {

    private final ThisNode node;
    private final SilentNodes silent;
    private final Divisions divisions;

    Entrustment(ThisNode node, SilentNodes silent, Divisions divisions) {
        this.node = node;
        this.silent = silent;
        this.divisions = divisions;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ENTRUSTMENT;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Optional<DivisionCode> chosen = chosen(act);
        return when(!act.before().standsIn(), Kind.CONFLICT, "entrust.notCalledIn")
                .or(() -> invalid(chosen.isEmpty(), Detail.NODE, "entrust.unknown", act.detail(Detail.NODE)))
                .or(() -> chosen.filter(to -> node.code().isAbove(to) && silent.isSilent(to))
                        .map(to -> Refusal.invalid(Detail.NODE.key(), "entrust.silent", divisions.nameOf(to))));
    }

    private static Optional<DivisionCode> chosen(AttemptedAction act) {
        return act.before().otherCentres().stream()
                .filter(code -> code.value().equals(act.detail(Detail.NODE)))
                .findFirst();
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Step step = act.step();
        change.entrustedTo(chosen(act).orElseThrow(), act.before().nodeOf(step));
    }
}
