package org.yiwang.sync.capture.persistence;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.sync.capture.Reread;
import org.yiwang.sync.capture.RereadStore;

@Repository
class MyBatisRereadStore implements RereadStore {

    private final RereadMapper mapper;

    MyBatisRereadStore(RereadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> storedPlace() {
        return Optional.ofNullable(mapper.storedPlace());
    }

    @Override
    @Transactional
    public void put(Reread reread) {
        forgetPlace();
        mapper.put(new RereadMapper.Row(reread.cause().name(), Utc.of(reread.lastSentAt()), Utc.of(reread.at())));
    }

    @Override
    @Transactional
    public void forgetPlace() {
        mapper.forgetPlace();
        mapper.forgetHistory();
    }

    @Override
    public Optional<Reread> latest() {
        return Optional.ofNullable(mapper.latest())
                .map(row -> new Reread(
                        Reread.Cause.valueOf(row.cause()), Utc.instant(row.lastSentAt()), Utc.instant(row.at())));
    }
}
