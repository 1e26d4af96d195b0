package org.yiwang.application.handling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.evidence.EvidenceNote;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.notice.FormCorrection;
import org.yiwang.catalogue.StepKind;

/**
 * Notes evidence in the details of a history entry: what was handed in beside what it follows, and the versions that a
 * decision rests on, each with its hashes.
 */
final class EvidenceNotes {

    private EvidenceNotes() {}

    /** Returns the details as given, and those about {@code materials}, the materials after the action. */
    static Map<String, String> added(AttemptedAction act, List<SubmittedMaterial> materials) {
        Map<Integer, SubmittedMaterial> before = act.before().materials().stream()
                .collect(Collectors.toMap(SubmittedMaterial::seq, Function.identity()));
        boolean decides = act.action().rule().at().equals(Set.of(StepKind.DECIDE))
                && act.action().finishesStep();
        Map<String, String> details = new HashMap<>(act.command().details());
        details.putAll(FormCorrection.of(act.before(), act.command().details()).before());
        materials.forEach(material -> {
            if (!material.equals(before.get(material.seq()))) {
                details.put(
                        HistoryEntry.EVIDENCE + material.seq(),
                        handedIn(material, before.get(material.seq())).text());
            } else if (decides) {
                details.put(
                        HistoryEntry.EVIDENCE + material.seq(),
                        EvidenceNote.of(material).text());
            }
        });
        return details;
    }

    private static EvidenceNote handedIn(SubmittedMaterial material, @Nullable SubmittedMaterial before) {
        EvidenceNote added = EvidenceNote.of(material);
        return before == null ? added : added.after(before);
    }
}
