package org.yiwang.audit;

import java.time.Instant;

/**
 * The record of all deeds at this node, which is only ever added to. An entry belongs to the caller's transaction, if
 * there is one. Time and the address that a request comes from are the log's own affair.
 */
public interface AuditLog {

    /** Records a deed. A case that one request opens more than once was looked at once. */
    void record(Deed deed);

    /** Whether this account has given a reason for opening that case since then. */
    boolean gaveReason(String account, String no, Instant since);
}
