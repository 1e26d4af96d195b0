package org.yiwang.sync.inbox.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface QuarantineMapper {

    record Row(
            String state,
            String kind,
            String recordKey,
            String source,
            String outboxId,
            String headers,
            byte @Nullable [] payload,
            String reason,
            LocalDateTime at) {}

    int put(Row row);

    long count();
}
