package org.yiwang.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Puts together what came with a request: stored files, and the names of paper that staff saw. */
public final class EvidenceInput {

    /** A field {@code paper-3} of a form names the paper of material 3. */
    public static final String PAPER = "paper-";

    private EvidenceInput() {}

    /**
     * Returns the evidence by the material's number; empty names of paper count for nothing.
     *
     * @throws Refused when a name is unknown
     */
    public static Map<Integer, Evidence> of(
            Map<Integer, List<Attachment>> files, @Nullable Map<Integer, String> paper) {
        Map<Integer, Evidence> evidence = new TreeMap<>();
        files.forEach((seq, stored) -> evidence.put(seq, Evidence.of(stored)));
        List<Refusal> refusals = new ArrayList<>();
        if (paper != null) {
            paper.forEach((seq, name) -> add(evidence, seq, name, refusals));
        }
        Refused.ifAny(refusals);
        return evidence;
    }

    /** Returns the evidence of a page's form. */
    public static Map<Integer, Evidence> ofForm(Map<Integer, List<Attachment>> files, Map<String, String> typed) {
        Map<Integer, String> paper = new TreeMap<>();
        typed.forEach((field, name) -> {
            if (field.matches(PAPER + "[0-9]{1,3}")) {
                paper.put(Integer.valueOf(field.substring(PAPER.length())), name);
            }
        });
        return of(files, paper);
    }

    private static void add(Map<Integer, Evidence> evidence, int seq, @Nullable String name, List<Refusal> refusals) {
        if (name == null || name.isBlank()) {
            return;
        }
        EvidenceKind.paper(name.strip())
                .ifPresentOrElse(
                        kind -> evidence.put(
                                seq, evidence.getOrDefault(seq, Evidence.of()).as(kind)),
                        () -> refusals.add(Refusal.invalid(Uploads.part(seq), "material.paperUnknown", name)));
    }
}
