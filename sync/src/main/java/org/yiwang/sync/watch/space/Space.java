package org.yiwang.sync.watch.space;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.replication.link.LinkReport.Disk;

/** Space in use: estimated bytes in the outbox, bytes of the binlog (null if the server does not tell), and disks. */
public record Space(long outboxBytes, @Nullable Long binlogBytes, List<Disk> disks) {

    static final Space UNKNOWN = new Space(0, null, List.of());

    public Space {
        disks = List.copyOf(disks);
    }
}
