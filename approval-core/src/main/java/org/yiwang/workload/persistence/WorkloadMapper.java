package org.yiwang.workload.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WorkloadMapper {

    record Row(@Nullable String username, @Nullable String post, int open, int nearlyDue, int overdue, int done) {}

    List<Row> count(
            @Param("holder") String holder, @Param("now") LocalDateTime now, @Param("since") LocalDateTime since);
}
