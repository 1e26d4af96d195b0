package org.yiwang.application.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.work.Person;

/**
 * The moment at which evidence was handed in, by {@code giver} through {@code channel}; {@code takenBy} is the member of
 * staff who took it in, null when the applicant's side filed it.
 */
public record HandedIn(Instant at, String giver, Channel channel, @Nullable Person takenBy) {

    /** The version that this evidence makes. */
    MaterialVersion version(int number, Evidence evidence) {
        boolean scanned = takenBy != null && channel == Channel.WINDOW && evidence.kind() == EvidenceKind.UPLOADED;
        return new MaterialVersion(
                number,
                at,
                giver,
                channel,
                takenBy,
                scanned ? EvidenceKind.SCANNED_AT_WINDOW : evidence.kind(),
                evidence.files());
    }
}
