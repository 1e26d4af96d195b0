package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.limit.IntakeLimits;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * 受理 and 容缺受理: the clock starts. Materials that may follow later are accepted against a promise with a day; they must
 * arrive before a decision in favour.
 */
@Component
class Acceptance implements ActionEffect {

    private static final Set<String> SIGNED = Set.of("PAPER", "SCREEN");

    private final IntakeLimits limits;

    Acceptance(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ACCEPTANCE;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        List<Awaited> awaited = act.before().supplements().awaited();
        return switch (act.action()) {
            case DEEM_ACCEPTED ->
                when(!limits.isAcceptanceOver(act.before(), act.at()), Kind.CONFLICT, "action.limitNotOver");
            case ACCEPT_APPLICATION -> when(!awaited.isEmpty(), Kind.CONFLICT, "action.acceptDeferred", names(awaited));
            case ACCEPT_DEFERRED ->
                when(awaited.isEmpty(), Kind.CONFLICT, "action.nothingDeferred").or(() -> promise(act));
            default -> when(!awaited.isEmpty(), Kind.CONFLICT, "action.deferredMissing", names(awaited));
        };
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.is(Action.GRANT)) {
            return;
        }
        change.dates(change.dates().accepted(limits.acceptedFrom(act.before(), act.at())));
        if (act.is(Action.ACCEPT_DEFERRED)) {
            change.supplements(change.supplements().promised(day(act).orElseThrow()));
        }
    }

    /** A promise needs its day, a working day within the promised time, and the applicant's signature. */
    private Optional<Refusal> promise(AttemptedAction act) {
        LocalDate latest = limits.promisedIfAccepted(act.before(), act.at());
        boolean fits =
                day(act).filter(day -> limits.isWithin(act.at(), day, latest)).isPresent();
        return invalid(!fits, Detail.PROMISED_FOR, "action.promisedFor", String.valueOf(latest))
                .or(() -> invalid(!SIGNED.contains(act.detail(Detail.SIGNED)), Detail.SIGNED, "action.signed"));
    }

    private static Optional<LocalDate> day(AttemptedAction act) {
        try {
            return Optional.of(LocalDate.parse(act.detail(Detail.PROMISED_FOR)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String names(List<Awaited> awaited) {
        return awaited.stream().map(Awaited::name).collect(Collectors.joining("\u3001"));
    }
}
