package org.yiwang.sync.send.capture.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ResnapshotMapper {

    record Row(String cause, LocalDateTime lastSentAt, LocalDateTime at) {}

    @Nullable
    String storedOffset();

    int dropOffset();

    int dropHistory();

    int put(Row row);

    @Nullable
    Row latest();
}
