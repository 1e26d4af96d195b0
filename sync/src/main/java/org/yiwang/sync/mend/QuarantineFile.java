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

/** Reads and changes the quarantine; every change is in the caller's transaction. */
public interface QuarantineFile {

    Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request);

    List<QuarantineGroup> groups();

    Optional<QuarantinedRecord> find(long id);

    /** Finds a record with its content, and locks it until the transaction ends. */
    Optional<KeptRecord> lock(long id);

    List<QuarantineStep> steps(long id);

    /** Returns the ids of matching records that can be replayed, in the order of their arrival, after {@code after}. */
    List<Long> replayable(QuarantineFilter filter, long after, int most);

    /**
     * Returns the ids of records that wait for an upgrade of this node, in the order of their arrival, after {@code
     * after}.
     */
    List<Long> held(long after, int most);

    /** Returns which keys records wait for. */
    List<AwaitedKeys> awaited();

    /** Returns the ids of records that wait for these keys, in the order of their arrival, after {@code after}. */
    List<Long> awaiting(AwaitedKeys awaited, long after, int most);

    /** Stores the content of a record that was sealed. */
    void open(long id, byte[] payload);

    /** Changes the state, and the keys that the record waits for; keeps the reason unless there is a new one. */
    void change(long id, QuarantineState state, @Nullable String newReason, @Nullable String awaited);

    void edit(long id, byte[] payload);

    void note(long id, QuarantineStep step, byte @Nullable [] payloadBefore);
}
