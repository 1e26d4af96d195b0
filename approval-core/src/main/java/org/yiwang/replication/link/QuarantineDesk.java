package org.yiwang.replication.link;

import java.util.List;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;

/**
 * Records that this node could not take, for an operator to look at, mend and replay. Nobody else may; whoever is not an
 * operator is refused. What is done to a record, by whom and when, is kept with it.
 */
public interface QuarantineDesk {

    /** Those that match, the newest first. */
    Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request, Actor operator);

    /** What waits, by kind and reason, the most first. */
    List<QuarantineGroup> groups(Actor operator);

    /** One with headers and content, personal data masked. */
    QuarantinedContent open(long id, Actor operator);

    /** One with its content whole, for a reason that is kept. */
    QuarantinedContent openWhole(long id, String reason, Actor operator);

    /** Gives it another content, for a reason that is kept with the content that it had. It is not taken by this. */
    void edit(long id, String payload, String reason, Actor operator);

    /** Gives it up, for a reason that is kept; who waits for its outcome is told. */
    void discard(long id, String reason, Actor operator);

    /** Takes it again by the way that it came, in one transaction; when that fails it stays, with its new reason. */
    Replay replay(long id, Actor operator);

    /**
     * Replays what waits and matches, in the order in which it came, after the record {@code after}: a bounded number at
     * a time.
     */
    ReplayRun replayAll(QuarantineFilter filter, long after, Actor operator);
}
