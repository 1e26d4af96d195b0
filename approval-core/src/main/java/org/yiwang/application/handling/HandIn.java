package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.Rule;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.node.ThisNode;

/** 重新提交、补正、补交: the applicant, or the window for them, replaces files of the item's materials. */
@Component
class HandIn implements ActionEffect {

    private final Catalogue catalogue;
    private final ThisNode node;

    HandIn(Catalogue catalogue, ThisNode node) {
        this.catalogue = catalogue;
        this.node = node;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.HAND_IN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Map<Integer, String> known = names(act.before());
        return act.command().materials().keySet().stream()
                .filter(seq -> !known.containsKey(seq))
                .findFirst()
                .map(seq -> Refusal.invalid(Uploads.part(seq), "material.unknown", seq))
                .or(() -> when(
                        act.command().materials().isEmpty() && !act.is(Action.RESUBMIT), Kind.INVALID, "material.none"))
                .or(() -> VisitRule.refusal(act, node.code()));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        change.materials(act.command().materials(), names(act.before()));
    }

    /** The materials that it can have: those of the item's version, if this node knows it, and those it had. */
    private Map<Integer, String> names(Application application) {
        Map<Integer, String> names = new LinkedHashMap<>();
        application.materials().forEach(material -> names.put(material.seq(), material.name()));
        application.supplements().awaited().forEach(material -> names.put(material.seq(), material.name()));
        catalogue
                .version(application.item().code(), application.item().version())
                .ifPresent(item ->
                        item.materials().forEach(material -> names.putIfAbsent(material.seq(), material.name())));
        return names;
    }
}
