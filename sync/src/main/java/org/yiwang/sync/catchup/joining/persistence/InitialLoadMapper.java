package org.yiwang.sync.catchup.joining.persistence;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface InitialLoadMapper {

    record Row(String node, String incarnation, String phase, String afterNo, long sent, LocalDateTime startedAt) {}

    int store(@Param("load") Row load, @Param("at") LocalDateTime at);

    @Nullable
    Row lockUnfinished();
}
