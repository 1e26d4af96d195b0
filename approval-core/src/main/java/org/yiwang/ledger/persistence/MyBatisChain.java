package org.yiwang.ledger.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.BulkWriter;
import org.yiwang.ledger.AuditLink;
import org.yiwang.ledger.Chain;

@Repository
class MyBatisChain implements Chain {

    private final LedgerMapper mapper;
    private final BulkWriter bulk;

    MyBatisChain(LedgerMapper mapper, BulkWriter bulk) {
        this.mapper = mapper;
        this.bulk = bulk;
    }

    @Override
    public Optional<AuditLink> first() {
        return Optional.ofNullable(mapper.firstLink());
    }

    @Override
    public Optional<AuditLink> last() {
        return Optional.ofNullable(mapper.lastLink());
    }

    @Override
    public void add(List<AuditLink> links) {
        bulk.write(LedgerMapper.class, "addLink", links);
    }

    @Override
    public List<AuditLink> after(long no, int most) {
        return mapper.linksAfter(no, most);
    }

    @Override
    public List<AuditLink> of(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : mapper.links(numbers);
    }
}
