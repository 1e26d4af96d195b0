package org.yiwang.sync.catchup.joining.persistence;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.catchup.joining.InitialLoadStore;

@Repository
class MyBatisInitialLoadStore implements InitialLoadStore {

    private final InitialLoadMapper mapper;

    MyBatisInitialLoadStore(InitialLoadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void store(InitialLoad load, Instant at) {
        InitialLoadMapper.Row row = new InitialLoadMapper.Row(
                load.node().value(),
                load.incarnation(),
                load.phase().name(),
                load.afterNo(),
                load.sent(),
                Utc.of(load.startedAt()));
        mapper.store(row, Utc.of(at));
    }

    @Override
    public Optional<InitialLoad> lockUnfinished() {
        return Optional.ofNullable(mapper.lockUnfinished())
                .map(row -> new InitialLoad(
                        new DivisionCode(row.node()),
                        row.incarnation(),
                        Phase.valueOf(row.phase()),
                        row.afterNo(),
                        row.sent(),
                        Utc.instant(row.startedAt())));
    }
}
