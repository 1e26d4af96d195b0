package org.yiwang.draft.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DraftMapper {

    @Nullable
    String find(@Param("id") String id, @Param("accountId") String accountId);

    List<String> of(@Param("accountId") String accountId);

    void save(
            @Param("id") String id,
            @Param("accountId") String accountId,
            @Param("changedAt") LocalDateTime changedAt,
            @Param("body") String body);

    void discard(@Param("id") String id, @Param("accountId") String accountId);
}
