package org.yiwang.sync.watch.space;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.replication.link.LinkReport.Disk;

/**
 * How much room things take: bytes that wait in the outbox (estimated), bytes of the server's change log (null when it does
 * not tell), the disks.
 */
public record Space(long outboxBytes, @Nullable Long binlogBytes, List<Disk> disks) {

    static final Space UNKNOWN = new Space(0, null, List.of());

    public Space {
        disks = List.copyOf(disks);
    }
}
