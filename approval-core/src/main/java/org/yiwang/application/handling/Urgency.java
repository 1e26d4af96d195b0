package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.deadline.WorkingDays;

/** 催办: once a day and person, because each makes the record longer and a second one tells nobody anything new. */
@Component
class Urgency implements ActionEffect {

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.URGENCY;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        LocalDate today = act.askedOn();
        boolean again = act.before().history().stream()
                .filter(entry -> entry.action() == Action.URGE)
                .filter(entry -> entry.actor().equals(act.actor().displayName()))
                .anyMatch(entry -> day(entry).equals(today));
        return when(again, Kind.CONFLICT, "action.urgedToday");
    }

    @Override
    public void apply(Change change, AttemptedAction act) {}

    /** The day on which it was asked for, which may be before it reached the holder. */
    private static LocalDate day(HistoryEntry entry) {
        Requested requested = entry.requested();
        return day(requested == null ? entry.at() : requested.at());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.ZONE);
    }
}
