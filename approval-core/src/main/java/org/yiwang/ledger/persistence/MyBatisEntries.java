package org.yiwang.ledger.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.yiwang.audit.Deed;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.ledger.AuditQuery;
import org.yiwang.ledger.EntryStore;
import org.yiwang.node.ThisNode;

@Repository
class MyBatisEntries implements EntryStore {

    private final LedgerMapper mapper;
    private final ThisNode node;

    MyBatisEntries(LedgerMapper mapper, ThisNode node) {
        this.mapper = mapper;
        this.node = node;
    }

    @Override
    public void add(Instant at, String address, Deed deed) {
        mapper.addEntry(EntryRow.of(at, node.code(), address, deed));
    }

    @Override
    public boolean gaveReason(String account, String no, Instant since) {
        return mapper.countReasons(account, no, Utc.of(since)) > 0;
    }

    @Override
    public List<AuditEntry> unlinked(Instant since, int most) {
        return mapper.unlinked(Utc.of(since), most).stream()
                .map(EntryRow::entry)
                .toList();
    }

    @Override
    public Map<Long, AuditEntry> find(Collection<Long> ids) {
        return mapper.entries(ids).stream()
                .map(EntryRow::entry)
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    @Override
    public Page<AuditEntry> page(AuditQuery query, PageRequest page) {
        LedgerMapper.Wanted wanted = new LedgerMapper.Wanted(
                Utc.of(query.from()),
                Utc.of(query.until()),
                query.person(),
                query.subject(),
                query.act() == null ? null : query.act().name(),
                Math.min(page.offset(), MAX_COUNTED),
                page.size(),
                MAX_COUNTED);
        List<AuditEntry> rows =
                mapper.found(wanted).stream().map(EntryRow::entry).toList();
        return new Page<>(rows, mapper.countFound(wanted), page.number(), page.size());
    }

    @Override
    public List<AuditEntry> views(String no, int most) {
        return mapper.views(no, most).stream().map(EntryRow::entry).toList();
    }
}
