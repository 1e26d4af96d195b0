package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Rule;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * 撤回申请: applicants do it themselves; staff do it for them with the request that the applicant signed, as a file or as
 * paper that stays at the window, because it ends the matter. The request is kept with the evidence of the application.
 */
@Component
public class Withdrawal implements ActionEffect {

    /** The number of the signed request among the materials; those of items begin with 1. */
    public static final int REQUEST = 0;

    private static final String NAME = "撤回申请书";
    private static final Set<EvidenceKind> SIGNED = Set.of(EvidenceKind.UPLOADED, EvidenceKind.ORIGINAL_TAKEN);

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.WITHDRAWAL;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Map<Integer, Evidence> given = act.command().materials();
        if (!act.actor().isStaff()) {
            return when(!given.isEmpty(), Kind.INVALID, "withdraw.noMaterials");
        }
        Evidence request = given.get(REQUEST);
        boolean signed = request != null && !request.isNothing() && SIGNED.contains(request.kind());
        return signed && given.size() == 1
                ? Optional.empty()
                : Optional.of(Refusal.invalid(Uploads.part(REQUEST), "withdraw.requestMissing"));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.actor().isStaff()) {
            change.handIn(act.command().materials(), Map.of(REQUEST, NAME), HandIn.handedIn(act));
        }
    }
}
