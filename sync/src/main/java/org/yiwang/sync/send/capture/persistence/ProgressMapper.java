package org.yiwang.sync.send.capture.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProgressMapper {

    record Row(long lastOutboxId, @Nullable LocalDateTime lastRecordedAt, @Nullable LocalDateTime sentAt) {}

    Row load();

    int save(Row row);
}
