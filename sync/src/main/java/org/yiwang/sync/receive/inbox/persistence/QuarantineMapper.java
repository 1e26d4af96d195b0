package org.yiwang.sync.receive.inbox.persistence;

import java.time.LocalDateTime;
import java.util.List;
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
            String destination,
            String headers,
            byte @Nullable [] payload,
            String reason,
            boolean proven,
            @Nullable String awaited,
            LocalDateTime at) {}

    int put(Row row);

    boolean awaitsKeys();

    record OfSource(String source, long records) {}

    List<OfSource> countBySource();
}
