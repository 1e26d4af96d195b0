package org.yiwang.sync.send.capture.persistence;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.sync.send.capture.OutboxResnapshot;
import org.yiwang.sync.send.capture.ResnapshotStore;

@Repository
class MyBatisResnapshotStore implements ResnapshotStore {

    private final ResnapshotMapper mapper;

    MyBatisResnapshotStore(ResnapshotMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> storedOffset() {
        return Optional.ofNullable(mapper.storedOffset());
    }

    @Override
    @Transactional
    public void put(OutboxResnapshot resnapshot) {
        dropOffset();
        mapper.put(new ResnapshotMapper.Row(
                resnapshot.cause().name(), Utc.of(resnapshot.lastSentAt()), Utc.of(resnapshot.at())));
    }

    @Override
    @Transactional
    public void dropOffset() {
        mapper.dropOffset();
        mapper.dropHistory();
    }

    @Override
    public Optional<OutboxResnapshot> latest() {
        return Optional.ofNullable(mapper.latest())
                .map(row -> new OutboxResnapshot(
                        OutboxResnapshot.Cause.valueOf(row.cause()),
                        Utc.instant(row.lastSentAt()),
                        Utc.instant(row.at())));
    }
}
