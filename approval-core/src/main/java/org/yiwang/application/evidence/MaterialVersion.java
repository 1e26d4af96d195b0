package org.yiwang.application.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;

/**
 * A material as it was filed once: its number from 1, day, giver and channel, the member of staff who took it in (null
 * when the applicant's side filed it), its kind, and the files in their order; no file for paper alone. Never changes.
 */
public record MaterialVersion(
        int number,
        Instant at,
        String giver,
        Channel channel,
        @Nullable Person takenBy,
        EvidenceKind kind,
        List<Attachment> files) {

    public MaterialVersion {
        files = List.copyOf(files);
    }

    /** The pages of all files; 0 when none was counted. */
    public int pages() {
        return files.stream()
                .mapToInt(file -> file.pages() == null ? 0 : file.pages())
                .sum();
    }

    /** The hashes of its files, in order. */
    public List<String> hashes() {
        return files.stream().map(Attachment::sha256).toList();
    }
}
