package org.yiwang.application;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;

/**
 * An application was stored at this node. Raised inside the transaction that stores it, so that whoever must follow it
 * (outbox, index queue) writes in the same commit. {@code before} is what it was before a change made here; none when that is not known.
 */
public record ApplicationRecorded(Application application, Source source, @Nullable Application before) {

    public ApplicationRecorded(Application application, Source source) {
        this(application, source, null);
    }

    /** The files that the application had not before. */
    public Set<String> newFiles() {
        Set<String> files = hashes(application);
        if (before != null) {
            files.removeAll(hashes(before));
        }
        return files;
    }

    private static Set<String> hashes(Application application) {
        return application.attachments().stream()
                .map(Attachment::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the change was made here or arrived from another node. */
    public enum Source {
        HERE,
        ELSEWHERE
    }
}
