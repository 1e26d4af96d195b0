package org.yiwang.catalog.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper {

    record Row(
            String code,
            int version,
            LocalDateTime effectiveAt,
            String name,
            String category,
            String department,
            String body) {}

    @Nullable
    String current(@Param("code") String code, @Param("now") LocalDateTime now);

    @Nullable
    String version(@Param("code") String code, @Param("version") int version);

    @Nullable
    String newest(@Param("code") String code);

    List<String> all();

    List<String> search(
            @Nullable @Param("pattern") String pattern,
            @Param("now") LocalDateTime now,
            @Param("size") int size,
            @Param("offset") int offset);

    long count(@Nullable @Param("pattern") String pattern, @Param("now") LocalDateTime now);

    int insert(Row row);
}
