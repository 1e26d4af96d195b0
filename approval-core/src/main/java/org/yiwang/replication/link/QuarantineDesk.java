package org.yiwang.replication.link;

import java.util.List;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;

/**
 * Lets an operator inspect, repair and replay records that this node could not store; refuses everybody else. Each
 * record keeps a log of the actions on it, with actor and time.
 */
public interface QuarantineDesk {

    /** The matching records, the newest first. */
    Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request, Actor operator);

    /** The waiting records by kind and reason, the largest group first. */
    List<QuarantineGroup> groups(Actor operator);

    /** Opens one with headers and content, personal data masked. */
    QuarantinedContent open(long id, Actor operator);

    /** Opens one with its content unmasked; the reason is recorded. */
    QuarantinedContent openWhole(long id, String reason, Actor operator);

    /** Replaces its content, and records the reason and the former content. Does not replay it. */
    void edit(long id, String payload, String reason, Actor operator);

    /** Discards it and records the reason; informs those who wait for its outcome. */
    void discard(long id, String reason, Actor operator);

    /** Replays it through its regular path, in one transaction; when that fails it stays, with its new reason. */
    Replay replay(long id, Actor operator);

    /**
     * Replays the waiting records that match, in the order of their arrival, after the record {@code after}: a bounded
     * number per call.
     */
    ReplayRun replayAll(QuarantineFilter filter, long after, Actor operator);
}
