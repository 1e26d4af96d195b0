package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.notice.FormCorrection;
import org.yiwang.application.notice.ItemMaterials;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.node.ThisNode;

/**
 * 重新提交、补正、补交: the applicant, or the window for them, files further versions of materials. What was filed before
 * stays. After acceptance only awaited materials can be handed in, because all others were examined as they are.
 */
@Component
class HandIn implements ActionEffect {

    private final ItemMaterials materials;
    private final ThisNode node;

    HandIn(ItemMaterials materials, ThisNode node) {
        this.materials = materials;
        this.node = node;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.HAND_IN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return notAwaited(act)
                .or(() -> refusalOfMaterials(act))
                .or(() -> correction(act).refusal())
                .or(() -> when(
                        act.command().materials().isEmpty() && correction(act).isNone() && !act.is(Action.RESUBMIT),
                        Kind.INVALID,
                        "material.none"))
                .or(() -> refusalOfVisit(act));
    }

    /** The first reason against the materials themselves, whatever they come with. */
    Optional<Refusal> refusalOfMaterials(AttemptedAction act) {
        Map<Integer, String> known = materials.of(act.before());
        return unknown(act, known).or(() -> paperWithoutWindow(act, known));
    }

    /** The first reason against the visit that brought them. */
    Optional<Refusal> refusalOfVisit(AttemptedAction act) {
        return VisitRule.refusal(act, node.code());
    }

    private static FormCorrection correction(AttemptedAction act) {
        return FormCorrection.of(act.before(), act.command().details());
    }

    /** Refuses to touch what was accepted: it names what is awaited instead, if anything is. */
    private static Optional<Refusal> notAwaited(AttemptedAction act) {
        if (!act.action().rule().handsInAwaited()) {
            return Optional.empty();
        }
        List<Awaited> awaited = act.before().supplements().awaited();
        Set<Integer> numbers = awaited.stream().map(Awaited::seq).collect(Collectors.toSet());
        String names = awaited.stream().map(Awaited::name).collect(Collectors.joining("\u3001"));
        return when(awaited.isEmpty(), Kind.CONFLICT, "material.nothingAwaited")
                .or(() -> when(
                        !numbers.containsAll(act.command().materials().keySet()),
                        Kind.CONFLICT,
                        "material.notAwaited",
                        names));
    }

    private static Optional<Refusal> unknown(AttemptedAction act, Map<Integer, String> known) {
        return act.command().materials().keySet().stream()
                .filter(seq -> !known.containsKey(seq))
                .findFirst()
                .map(seq -> Refusal.invalid(Uploads.part(seq), "material.unknown", seq));
    }

    /** Paper without a file needs somebody who saw it. */
    private static Optional<Refusal> paperWithoutWindow(AttemptedAction act, Map<Integer, String> known) {
        return act.actor().isStaff()
                ? Optional.empty()
                : act.command().materials().entrySet().stream()
                        .filter(each -> each.getValue().kind() != EvidenceKind.UPLOADED)
                        .findFirst()
                        .map(each -> Refusal.invalid(
                                Uploads.part(each.getKey()), "material.paperAtWindow", known.get(each.getKey())));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        file(change, act);
        change.form(correction(act).form());
    }

    /** Files the materials that come with an act; what was filed before stays. */
    void file(Change change, AttemptedAction act) {
        change.handIn(act.command().materials(), materials.of(act.before()), handedIn(act));
    }

    /** Staff take in what the applicant brings to the window, or what the agent brings for them. */
    static HandedIn handedIn(AttemptedAction act) {
        boolean window = act.actor().isStaff();
        ActingClerk clerk = act.clerk();
        boolean errand = clerk != null && act.before().intake().isErrandOf(clerk.person());
        return new HandedIn(
                clerk == null ? act.at() : act.askedAt(),
                act.before().applicant().name(),
                errand ? Channel.AGENT : window ? Channel.WINDOW : Channel.ONLINE,
                window ? Person.of(act.actor()) : null);
    }
}
