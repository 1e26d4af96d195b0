package org.yiwang.importing.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ImportJobMapper {

    void save(
            @Param("id") String id,
            @Param("startedBy") String startedBy,
            @Param("startedAt") LocalDateTime startedAt,
            @Param("changedAt") LocalDateTime changedAt,
            @Param("state") String state,
            @Param("body") String body);

    @Nullable
    String find(@Param("id") String id);

    List<String> running();
}
