package org.yiwang.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yiwang.audit.Deed;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/** The entries of this node, which are only ever added to. */
public interface EntryStore {

    /** Nobody turns more pages than these entries fill. */
    int MAX_COUNTED = 10_000;

    void add(Instant at, String address, Deed deed);

    boolean gaveReason(String account, String no, Instant since);

    /** Entries since then that no link has yet, by id. */
    List<AuditEntry> unlinked(Instant since, int most);

    /** Those of these ids that there are, by id. */
    Map<Long, AuditEntry> find(Collection<Long> ids);

    /** The newest first. */
    Page<AuditEntry> page(AuditQuery query, PageRequest page);

    /** The looks of staff at a case and its files, the newest first. */
    List<AuditEntry> views(String no, int most);
}
