package org.yiwang.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;

/**
 * A material that was filed: its number and name in the item, and its versions, at least one, the first one first. A
 * version is only ever added, because what was examined must stay readable.
 */
public record SubmittedMaterial(int seq, String name, List<MaterialVersion> versions) {

    public SubmittedMaterial {
        versions = List.copyOf(versions);
    }

    /** The material as it is filed for the first time. */
    public static SubmittedMaterial first(int seq, String name, Evidence evidence, HandedIn handedIn) {
        return new SubmittedMaterial(seq, name, List.of(handedIn.version(1, evidence)));
    }

    /** Returns the same with a further version. */
    public SubmittedMaterial and(Evidence evidence, HandedIn handedIn) {
        List<MaterialVersion> longer = new ArrayList<>(versions);
        longer.add(handedIn.version(versions.size() + 1, evidence));
        return new SubmittedMaterial(seq, name, longer);
    }

    /** The version that counts now. */
    public MaterialVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /** Every file that was ever filed for it. */
    public Stream<Attachment> files() {
        return versions.stream().flatMap(version -> version.files().stream());
    }

    /** The first file of the newest version; null when that is paper alone. */
    public @Nullable Attachment firstFile() {
        return newest().files().stream().findFirst().orElse(null);
    }
}
