package org.yiwang.sync.custody.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SetAsideMapper {

    record Row(
            String applicationNo,
            String writer,
            String source,
            long version,
            int epoch,
            String payload,
            String reason,
            LocalDateTime at) {}

    int put(Row row);

    long count();
}
