package org.yiwang.application;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;

/**
 * An application was made or changed at this node. Raised inside the transaction that stores it, so that listeners
 * (outbox, index queue) write in the same commit. {@code before} is the previous version; null when it is new.
 */
public record ApplicationRecorded(Application application, @Nullable Application before) {

    public ApplicationRecorded(Application application) {
        this(application, null);
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
}
