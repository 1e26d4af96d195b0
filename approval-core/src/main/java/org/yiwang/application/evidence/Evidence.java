package org.yiwang.application.evidence;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.attachment.Attachment;

/**
 * The filing of one material at one time: files in their order (the two sides of a card, the pages of a contract),
 * or paper that staff saw, or both.
 */
public record Evidence(EvidenceKind kind, List<Attachment> files) {

    public Evidence {
        files = List.copyOf(files);
    }

    /** Creates evidence of uploaded files, in this order. */
    public static Evidence of(Attachment... files) {
        return of(List.of(files));
    }

    /** Creates evidence of uploaded files, in their order. */
    public static Evidence of(List<Attachment> files) {
        return new Evidence(EvidenceKind.UPLOADED, files);
    }

    /** Whether there is neither a file nor paper. */
    public boolean isNothing() {
        return files.isEmpty() && !kind.isPaper();
    }

    public Evidence as(EvidenceKind other) {
        return new Evidence(other, files);
    }

    public Evidence with(List<Attachment> others) {
        return new Evidence(kind, others);
    }

    /** Returns the same with {@code further} files at the end. */
    public Evidence and(List<Attachment> further) {
        List<Attachment> all = new ArrayList<>(files);
        all.addAll(further);
        return with(all);
    }
}
