package org.yiwang.oversight.persistence;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.oversight.UnauthorisedAct;
import org.yiwang.oversight.UnauthorisedActs;
import org.yiwang.oversight.persistence.OversightMapper.Row;

@Repository
class MyBatisUnauthorisedActs implements UnauthorisedActs {

    private final OversightMapper mapper;

    MyBatisUnauthorisedActs(OversightMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UnauthorisedAct act) {
        mapper.addIfNew(new Row(
                act.no().value(),
                act.version(),
                act.action().name(),
                act.node().value(),
                act.nodeName(),
                act.actor(),
                Utc.of(act.actedAt()),
                act.reason(),
                Utc.of(act.foundAt())));
    }

    @Override
    public List<UnauthorisedAct> of(ApplicationNo no) {
        return mapper.ofApplication(no.value()).stream()
                .map(MyBatisUnauthorisedActs::act)
                .toList();
    }

    @Override
    public Page<UnauthorisedAct> page(PageRequest page) {
        List<UnauthorisedAct> rows = mapper.page(page.size(), page.offset()).stream()
                .map(MyBatisUnauthorisedActs::act)
                .toList();
        return new Page<>(rows, mapper.count(), page.number(), page.size());
    }

    private static UnauthorisedAct act(Row row) {
        return new UnauthorisedAct(
                new ApplicationNo(row.no()),
                row.version(),
                Action.valueOf(row.action()),
                new DivisionCode(row.node()),
                row.nodeName(),
                row.actor(),
                Utc.instant(row.actedAt()),
                row.reason(),
                Utc.instant(row.foundAt()));
    }
}
