package org.yiwang.portal.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceInput;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.draft.Draft;

/** The form's answers about paper that staff saw, material by material. */
final class PaperInput {

    private PaperInput() {}

    /** Applies the answers to the draft's evidence; a form without them leaves it unchanged. */
    static Map<Integer, Evidence> applied(Draft draft, MultiValueMap<String, String> typed) {
        Map<Integer, Evidence> evidence = new LinkedHashMap<>(draft.files());
        typed.forEach((field, values) -> {
            if (field.matches(EvidenceInput.PAPER + "[0-9]{1,3}")) {
                int seq = Integer.parseInt(field.substring(EvidenceInput.PAPER.length()));
                EvidenceKind kind = EvidenceKind.paper(values.get(0)).orElse(EvidenceKind.UPLOADED);
                evidence.put(seq, evidence.getOrDefault(seq, Evidence.of()).as(kind));
            }
        });
        evidence.values().removeIf(Evidence::isNothing);
        return evidence;
    }
}
