package org.yiwang.deadline.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CalendarMapper {

    @Nullable
    String lock(@Param("year") int year);

    List<String> all();

    void upsert(@Param("year") int year, @Param("version") int version, @Param("body") String body);
}
