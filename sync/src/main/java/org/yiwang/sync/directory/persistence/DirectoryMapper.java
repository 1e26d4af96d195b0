package org.yiwang.sync.directory.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DirectoryMapper {

    record Row(
            String code,
            String name,
            String baseUrl,
            String incarnation,
            LocalDateTime announcedAt,
            @Nullable LocalDateTime seenAt) {}

    @Nullable
    Row find(@Param("code") String code);

    List<Row> all();

    int store(Row row);

    int seen(@Param("codes") Collection<String> codes, @Param("at") LocalDateTime at);

    int hold();

    List<String> codesNow();

    String ownIncarnation();
}
