package org.yiwang.sync.send.capture.persistence;

import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.Utc;
import org.yiwang.sync.send.capture.Progress;
import org.yiwang.sync.send.capture.ProgressStore;

@Repository
class MyBatisProgressStore implements ProgressStore {

    private final ProgressMapper mapper;

    MyBatisProgressStore(ProgressMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Progress load() {
        ProgressMapper.Row row = mapper.load();
        return new Progress(
                row.lastOutboxId(), Utc.instantOrNull(row.lastRecordedAt()), Utc.instantOrNull(row.sentAt()));
    }

    @Override
    public void save(Progress progress) {
        mapper.save(new ProgressMapper.Row(
                progress.lastOutboxId(), Utc.orNull(progress.lastRecordedAt()), Utc.orNull(progress.sentAt())));
    }
}
