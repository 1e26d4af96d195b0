package org.yiwang.application.handling;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.notice.ItemMaterials;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.node.ThisNode;

/** Files the versions of materials that come with an act, by the applicant or by the window for them. */
@Component
class MaterialFiling {

    private final ItemMaterials materials;
    private final ThisNode node;

    MaterialFiling(ItemMaterials materials, ThisNode node) {
        this.materials = materials;
        this.node = node;
    }

    /** The first reason against the materials themselves. */
    Optional<Refusal> refusal(AttemptedAction act) {
        Map<Integer, String> known = materials.of(act.before());
        return unknown(act, known).or(() -> paperWithoutWindow(act, known));
    }

    /** The first reason against the visit that brought them. */
    Optional<Refusal> refusalOfVisit(AttemptedAction act) {
        return VisitRule.refusal(act, node.code());
    }

    void apply(Change change, AttemptedAction act) {
        change.handIn(act.command().materials(), materials.of(act.before()), handedIn(act));
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
