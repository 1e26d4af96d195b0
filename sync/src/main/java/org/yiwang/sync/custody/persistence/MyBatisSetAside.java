package org.yiwang.sync.custody.persistence;

import java.time.Clock;
import org.springframework.stereotype.Repository;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.persistence.Utc;
import org.yiwang.sync.custody.SetAside;
import org.yiwang.sync.record.IncomingRecord;

@Repository
class MyBatisSetAside implements SetAside {

    private final SetAsideMapper mapper;
    private final Clock clock;

    MyBatisSetAside(SetAsideMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void put(Application application, DivisionCode writer, IncomingRecord record, String reason) {
        mapper.put(new SetAsideMapper.Row(
                application.no().value(),
                writer.value(),
                record.source().value(),
                application.version(),
                application.custody().epoch(),
                record.payload(),
                reason,
                Utc.of(clock.instant())));
    }

    @Override
    public long count() {
        return mapper.count();
    }
}
