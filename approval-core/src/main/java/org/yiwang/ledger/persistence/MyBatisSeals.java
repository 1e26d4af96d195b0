package org.yiwang.ledger.persistence;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.yiwang.division.DivisionCode;
import org.yiwang.ledger.AuditSeal;
import org.yiwang.ledger.Seals;

@Repository
class MyBatisSeals implements Seals {

    private final LedgerMapper mapper;

    MyBatisSeals(LedgerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(AuditSeal seal) {
        mapper.addSeal(SealRow.of(seal));
    }

    @Override
    public List<AuditSeal> after(DivisionCode node, String chain, long link, int most) {
        return mapper.sealsAfter(node.value(), chain, link, most).stream()
                .map(SealRow::seal)
                .toList();
    }
}
