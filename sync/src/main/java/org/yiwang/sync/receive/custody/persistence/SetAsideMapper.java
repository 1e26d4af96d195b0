package org.yiwang.sync.receive.custody.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SetAsideMapper {

    record Row(
            String applicationNo,
            String writer,
            String source,
            long version,
            int epoch,
            String payload,
            String cause,
            String reason,
            LocalDateTime at) {}

    record Kept(
            long id,
            String writer,
            String payload,
            String cause,
            LocalDateTime at,
            @Nullable String how,
            @Nullable String note,
            @Nullable String resolvedBy,
            @Nullable LocalDateTime resolvedAt) {}

    int put(Row row);

    long count(@Param("resolved") boolean resolved);

    List<Kept> list(@Param("resolved") boolean resolved, @Param("offset") int offset, @Param("most") int most);

    @Nullable
    Kept find(@Param("id") long id);

    int resolve(
            @Param("id") long id,
            @Param("how") String how,
            @Param("note") String note,
            @Param("by") String by,
            @Param("at") LocalDateTime at);
}
