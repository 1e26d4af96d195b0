package org.yiwang.delegation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.CountyTime;

/** Applies the county's delegations to an application: arranges its steps, and tells whether a node may do one. */
@Component
public class Delegations implements DecisionAuthority {

    private final DelegationStore store;
    private final Divisions divisions;

    Delegations(DelegationStore store, Divisions divisions) {
        this.store = store;
        this.divisions = divisions;
    }

    /**
     * Arranges the steps of an item for an application that is submitted now: those delegated for its place lie with
     * the delegate, at the level nearest to the people.
     */
    public Arrangement arrange(Item item, DivisionCode place, Map<String, String> form, Instant at) {
        List<Delegation> known = store.ofItem(item.code());
        return Arrangement.of(item.steps(), step -> known.stream()
                .filter(delegation -> delegation.what() == step.kind())
                .filter(delegation -> isBelow(delegation, step) && fits(delegation, place, form, at))
                .max(Comparator.comparing(
                        (Delegation delegation) -> delegation.to().level())));
    }

    private static boolean isBelow(Delegation delegation, Step step) {
        return delegation.to().level().compareTo(step.level()) > 0;
    }

    private static boolean fits(Delegation delegation, DivisionCode place, Map<String, String> form, Instant at) {
        return delegation.holds(at)
                && delegation.to().covers(place)
                && delegation.conditions().covers(place)
                && delegation.conditions().allows(form);
    }

    /** Tells whether a node may do a step; the reason if not. The source is 实施意见二（四）2: 授权到位, 应放尽放. */
    public Authority authority(AuthorityQuestion question) {
        return question.isItsOwn() ? Authority.OWN : authority(question, given(question));
    }

    /**
     * Tells whether a node might do a step at the question's instant, by the delegations as they were then: what was
     * decided before one was narrowed or withdrawn stays valid.
     */
    public Authority authorityThen(AuthorityQuestion question) {
        if (question.isItsOwn()) {
            return Authority.OWN;
        }
        List<Delegation> then = given(question).stream()
                .flatMap(newest -> store.versions(newest.id()).stream()
                        .filter(version -> !version.changedAt().isAfter(question.at()))
                        .limit(1))
                .toList();
        return authority(question, then);
    }

    /** The delegation that lets the nearest node above the question's, but below the lawful level, do the step. */
    public Optional<Delegation> holdingAbove(AuthorityQuestion question) {
        return question.node().ancestors().stream()
                .filter(node -> node.level().compareTo(question.lawfulLevel()) > 0)
                .flatMap(node ->
                        Stream.ofNullable(authority(question.about(node)).by()))
                .findFirst();
    }

    private List<Delegation> given(AuthorityQuestion question) {
        return store.ofItem(question.itemCode()).stream()
                .filter(delegation ->
                        delegation.what() == question.what() && delegation.to().equals(question.node()))
                .sorted(Comparator.comparing(Delegation::changedAt).reversed())
                .toList();
    }

    private Authority authority(AuthorityQuestion question, List<Delegation> given) {
        return given.stream()
                .filter(delegation -> fits(delegation, question.place(), question.form(), question.at()))
                .findFirst()
                .map(Authority::delegated)
                .orElseGet(() -> Authority.refused(why(given, question)));
    }

    @Override
    public Optional<Refusal> refusalFor(AuthorityQuestion question) {
        return authority(question).why();
    }

    /**
     * The delegations of an item that hold at a node for the people who apply there, as the public guide shows them.
     */
    public List<Delegation> holdingAt(String itemCode, DivisionCode node, Instant at) {
        return store.ofItem(itemCode).stream()
                .filter(delegation -> delegation.holds(at) && delegation.to().covers(node))
                .sorted(Comparator.comparing(Delegation::what))
                .toList();
    }

    private Refusal why(List<Delegation> given, AuthorityQuestion question) {
        String here = divisions.nameOf(question.node());
        String lawful = divisions.nameOf(question.node().at(question.lawfulLevel()));
        return given.stream()
                .findFirst()
                .map(delegation -> why(delegation, question, here, lawful))
                .orElseGet(() -> refusal("delegation.none", question.what(), here, lawful));
    }

    private static Refusal why(Delegation delegation, AuthorityQuestion question, String here, String lawful) {
        Delegation.Term term = delegation.term();
        if (term.isWithdrawn(question.at())) {
            return refusal("delegation.withdrawn", question.what(), here, lawful, when(term.withdrawnAt()));
        }
        if (term.isOver(question.at())) {
            return refusal("delegation.over", question.what(), here, lawful, when(term.until()));
        }
        if (question.at().isBefore(term.from())) {
            return refusal("delegation.notYet", question.what(), here, lawful, when(term.from()));
        }
        Conditions.Limit limit = delegation.conditions().limit();
        boolean tooMuch = delegation.conditions().covers(question.place()) && limit != null;
        return tooMuch
                ? refusal(
                        "delegation.beyondLimit",
                        question.what(),
                        here,
                        lawful,
                        limit.most().toPlainString())
                : refusal("delegation.outsideArea", question.what(), here, lawful);
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : CountyTime.minute(at);
    }

    /** {0} is the kind of step, by number, for the sentence to choose its word. */
    private static Refusal refusal(String code, StepKind what, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = what.ordinal();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Refusal.of(Refusal.Kind.FORBIDDEN, code, null, arguments);
    }
}
