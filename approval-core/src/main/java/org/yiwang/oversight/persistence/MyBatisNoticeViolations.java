package org.yiwang.oversight.persistence;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.oversight.NoticeViolation;
import org.yiwang.oversight.NoticeViolations;
import org.yiwang.oversight.persistence.NoticeViolationMapper.Row;

@Repository
class MyBatisNoticeViolations implements NoticeViolations {

    private final NoticeViolationMapper mapper;

    MyBatisNoticeViolations(NoticeViolationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(NoticeViolation found) {
        mapper.put(new Row(
                found.no().value(),
                Utc.of(found.at()),
                found.node().value(),
                found.nodeName(),
                found.username(),
                found.name(),
                found.told(),
                found.violation()));
    }

    @Override
    public Page<NoticeViolation> page(PageRequest page) {
        List<NoticeViolation> rows = mapper.page(page.size(), page.offset()).stream()
                .map(MyBatisNoticeViolations::violation)
                .toList();
        return new Page<>(rows, mapper.count(), page.number(), page.size());
    }

    private static NoticeViolation violation(Row row) {
        return new NoticeViolation(
                new ApplicationNo(row.no()),
                Utc.instant(row.at()),
                new DivisionCode(row.node()),
                row.nodeName(),
                row.username(),
                row.name(),
                row.told(),
                row.violation());
    }
}
