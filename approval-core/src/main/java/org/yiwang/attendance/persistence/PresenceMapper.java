package org.yiwang.attendance.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PresenceMapper {

    record Row(
            String accountId,
            String whereabouts,
            String note,
            @Nullable LocalDateTime backAt,
            String setBy,
            LocalDateTime setAt) {}

    List<Row> all();

    void save(Row row);
}
