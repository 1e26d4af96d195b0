package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.work.Objection;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.SignOff;
import org.yiwang.application.work.SignOff.Mode;
import org.yiwang.application.work.Work;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.Step;

/** 会签、或签、依次会签, 加签, 减签. */
@Component
class SignOffRound implements ActionEffect {

    private static final int MAX_SIGNERS = 20;

    private final Colleagues colleagues;

    SignOffRound(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.SIGN_OFF;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return switch (act.action()) {
            case ADD_SIGNERS -> added(act);
            case REMOVE_SIGNER ->
                invalid(
                        open(act.work())
                                .filter(signOff -> signOff.signatures().stream()
                                        .filter(signature -> signature.is(Opinion.PENDING))
                                        .anyMatch(signature ->
                                                signature.signer().username().equals(act.detail(Detail.PERSON))))
                                .isEmpty(),
                        Detail.PERSON,
                        "action.noSuchSigner",
                        act.detail(Detail.PERSON));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> added(AttemptedAction act) {
        String typed = act.detail(Detail.PERSON);
        int before = open(act.work()).map(s -> s.signatures().size()).orElse(0);
        return when(act.work().delegate() != null, Kind.CONFLICT, "action.delegatedAway")
                .or(() -> invalid(Colleagues.names(typed).isEmpty(), Detail.PERSON, "action.signersMissing"))
                .or(() -> colleagues
                        .unknown(typed)
                        .map(name -> Refusal.invalid(Detail.PERSON.key(), "action.noSuchColleague", name)))
                .or(() -> invalid(
                        Colleagues.names(typed).contains(act.actor().username()), Detail.PERSON, "action.signOneself"))
                .or(() -> invalid(
                        before + Colleagues.names(typed).size() > MAX_SIGNERS,
                        Detail.PERSON,
                        "action.tooManySigners",
                        MAX_SIGNERS))
                .or(() -> invalid(mode(act).isEmpty(), Detail.MODE, "action.signMode"))
                .or(() -> asksTwice(act));
    }

    private static Optional<Refusal> asksTwice(AttemptedAction act) {
        return Colleagues.names(act.detail(Detail.PERSON)).stream()
                .filter(name -> open(act.work()).filter(s -> s.asks(name)).isPresent())
                .findFirst()
                .map(name -> Refusal.invalid(Detail.PERSON.key(), "action.signsAlready", name));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Work work = change.work();
        change.work(
                switch (act.action()) {
                    case ADD_SIGNERS ->
                        work.ownedBy(Person.of(act.actor()))
                                .with(open(work)
                                        .map(s -> s.with(colleagues.people(act.detail(Detail.PERSON))))
                                        .orElseGet(() -> SignOff.of(
                                                mode(act).orElseThrow(),
                                                colleagues.people(act.detail(Detail.PERSON)))));
                    case REMOVE_SIGNER -> work.with(signOff(work).without(act.detail(Detail.PERSON)));
                    case AGREE -> work.with(signed(work, act, Opinion.AGREED));
                    default -> work.with(signed(work, act, Opinion.OBJECTED)).with(objection(act));
                });
    }

    private static Objection objection(AttemptedAction act) {
        Step step = act.step();
        return new Objection(Person.of(act.actor()), step.seq(), step.name(), act.comment(), act.at(), null);
    }

    private static SignOff signed(Work work, AttemptedAction act, Opinion opinion) {
        return signOff(work).signed(act.actor().username(), opinion, act.comment(), act.at());
    }

    private static SignOff signOff(Work work) {
        return Objects.requireNonNull(work.signOff());
    }

    /** The open sign-off, which takes more signers; once it is settled in favour a new one begins. */
    private static Optional<SignOff> open(Work work) {
        return Optional.ofNullable(work.signOff()).filter(SignOff::isOpen);
    }

    /** The mode: ALL by default; an open sign-off keeps its own. */
    private static Optional<Mode> mode(AttemptedAction act) {
        String typed = act.detail(Detail.MODE);
        try {
            return Optional.of(typed.isEmpty() ? Mode.ALL : Mode.valueOf(typed.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
