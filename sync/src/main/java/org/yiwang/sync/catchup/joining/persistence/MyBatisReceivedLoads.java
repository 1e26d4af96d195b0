package org.yiwang.sync.catchup.joining.persistence;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.catchup.joining.ReceivedLoad;
import org.yiwang.sync.catchup.joining.ReceivedLoads;

@Repository
class MyBatisReceivedLoads implements ReceivedLoads {

    private final ReceivedLoadMapper mapper;

    MyBatisReceivedLoads(ReceivedLoadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(ReceivedLoad load, boolean totalKnown) {
        mapper.store(
                new ReceivedLoadMapper.Row(load.from().value(), load.phase().name(), load.received(), load.total()),
                totalKnown);
    }

    @Override
    public List<ReceivedLoad> all() {
        return mapper.all().stream()
                .map(row -> new ReceivedLoad(
                        new DivisionCode(row.node()), Phase.valueOf(row.phase()), row.received(), row.total()))
                .toList();
    }

    @Override
    public int completeSince() {
        return mapper.completeSince();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(int count) {
        mapper.complete(count);
    }

    @Override
    public boolean isInboxRewound() {
        return mapper.isInboxRewound();
    }

    @Override
    public void inboxRewound() {
        mapper.inboxRewound();
    }
}
