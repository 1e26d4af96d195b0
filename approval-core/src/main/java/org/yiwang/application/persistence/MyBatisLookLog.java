package org.yiwang.application.persistence;

import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.LookLog;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Actor;

@Repository
class MyBatisLookLog implements LookLog {

    private final ApplicationMapper mapper;

    MyBatisLookLog(ApplicationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void record(ApplicationNo no, Actor reader, Instant at) {
        mapper.recordLook(no.value(), reader.accountId(), reader.displayName(), null, Utc.of(at));
    }

    @Override
    public void recordExplained(ApplicationNo no, Actor reader, String reason, Instant at) {
        mapper.recordLook(no.value(), reader.accountId(), reader.displayName(), reason, Utc.of(at));
    }

    @Override
    public boolean isExplained(ApplicationNo no, Actor reader, Instant since) {
        return mapper.countExplainedLooks(no.value(), reader.accountId(), Utc.of(since)) > 0;
    }
}
