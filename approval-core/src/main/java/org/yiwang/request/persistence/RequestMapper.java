package org.yiwang.request.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RequestMapper {

    record Row(
            String applicationNo,
            String id,
            String standing,
            String origin,
            String holder,
            int epoch,
            LocalDateTime madeAt,
            String body,
            @Nullable String answer) {}

    @Nullable
    Row find(@Param("no") String no, @Param("id") String id);

    List<Row> of(@Param("no") String no);

    List<Row> unanswered(@Param("origin") String origin);

    record AtHolder(String holder, long requests) {}

    List<AtHolder> countOpenByHolder();

    List<Row> kept();

    List<String> awaited();

    int put(Row row);
}
