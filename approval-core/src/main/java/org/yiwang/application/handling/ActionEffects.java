package org.yiwang.application.handling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;

/** Finds the effect that an action's row names. */
@Component
class ActionEffects {

    private final Map<Rule.Effect, ActionEffect> effects = new EnumMap<>(Rule.Effect.class);

    ActionEffects(List<ActionEffect> effects) {
        effects.forEach(effect -> this.effects.put(effect.effect(), effect));
    }

    Optional<Refusal> refusal(AttemptedAction act) {
        return of(act).flatMap(effect -> effect.refusal(act));
    }

    void apply(Change change, AttemptedAction act) {
        of(act).ifPresent(effect -> effect.apply(change, act));
    }

    private Optional<ActionEffect> of(AttemptedAction act) {
        return Optional.ofNullable(act.action().rule().effect()).map(effects::get);
    }
}
