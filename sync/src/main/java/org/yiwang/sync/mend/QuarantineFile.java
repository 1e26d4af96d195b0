package org.yiwang.sync.mend;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantineGroup;
import org.yiwang.replication.link.QuarantineState;
import org.yiwang.replication.link.QuarantineStep;
import org.yiwang.replication.link.QuarantinedRecord;

/** The quarantine as it is looked at and worked off; every change in the caller's transaction. */
public interface QuarantineFile {

    Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request);

    List<QuarantineGroup> groups();

    Optional<QuarantinedRecord> find(long id);

    /** One with its content, locked until the transaction ends. */
    Optional<KeptRecord> lock(long id);

    List<QuarantineStep> steps(long id);

    /** Ids of those that can be replayed and match, in the order in which they came, after {@code after}. */
    List<Long> replayable(QuarantineFilter filter, long after, int most);

    /** Ids of those that wait for this node to be upgraded, in the order in which they came, after {@code after}. */
    List<Long> held(long after, int most);

    void change(long id, QuarantineState state, @Nullable String newReason);

    void edit(long id, byte[] payload);

    void note(long id, QuarantineStep step, byte @Nullable [] payloadBefore);
}
