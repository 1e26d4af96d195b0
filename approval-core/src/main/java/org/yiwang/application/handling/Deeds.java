package org.yiwang.application.handling;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.base.refusal.Refusal;

/** Finds what an action does beyond its row in the table; most do nothing beyond. */
@Component
class Deeds {

    private static final Deed NOTHING_BEYOND = new Deed() {
        @Override
        public Set<Action> actions() {
            return Set.of();
        }

        @Override
        public void apply(Change change, Act act) {}
    };

    private final Map<Action, Deed> byAction = new EnumMap<>(Action.class);

    Deeds(List<Deed> deeds) {
        deeds.forEach(deed -> deed.actions().forEach(action -> byAction.put(action, deed)));
        Arrays.stream(Action.values()).forEach(action -> byAction.putIfAbsent(action, NOTHING_BEYOND));
    }

    Optional<Refusal> refusal(Act act) {
        return of(act).refusal(act);
    }

    void apply(Change change, Act act) {
        of(act).apply(change, act);
    }

    private Deed of(Act act) {
        return byAction.get(act.action());
    }
}
