package org.yiwang.application.replica;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.attachment.Attachment;

/**
 * Applications from other nodes were stored together. Raised once, inside the transaction that stores them, beside an
 * {@link ApplicationRecorded} for each: for listeners that write in batches.
 */
public record ApplicationsArrived(List<Application> applications) {

    public ApplicationsArrived {
        applications = List.copyOf(applications);
    }

    /** The hashes of every file that belongs to an application. */
    public static Set<String> files(Application application) {
        return application.attachments().stream().map(Attachment::sha256).collect(Collectors.toUnmodifiableSet());
    }
}
