package org.yiwang.worklist.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.LimitWatch;
import org.yiwang.application.action.State;
import org.yiwang.base.persistence.Utc;
import org.yiwang.node.ThisNode;

@Repository
class MyBatisLimitWatch implements LimitWatch {

    private final IndexMapper mapper;
    private final ThisNode node;

    MyBatisLimitWatch(IndexMapper mapper, ThisNode node) {
        this.mapper = mapper;
        this.node = node;
    }

    @Override
    public List<ApplicationNo> late(Collection<State> states, Instant now, int max) {
        return mapper.late(node.code().value(), states, Utc.of(now), max).stream()
                .map(ApplicationNo::new)
                .toList();
    }
}
